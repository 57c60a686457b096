package org.adoptionportal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** {@code src/docs/compose.yaml}, as the portal's operators are given it. */
record ComposeFile(YamlMap services) {

    static ComposeFile read() throws IOException {
        return new ComposeFile(YamlMap.in(Path.of("src/docs/compose.yaml")).at("services"));
    }

    YamlMap service(String name) {
        return services.at(name);
    }

    /** What a service is given as environment variables. */
    Map<String, String> settings(String service) {
        return service(service).at("environment").entries();
    }

    /** The command, as it is once Compose has read it. */
    List<String> healthCheck(String service) {
        return service(service).at("healthcheck").words("test").stream()
                .skip(1)
                .map(word -> word.replace("$$", "$"))
                .toList();
    }
}
