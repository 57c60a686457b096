package org.adoptionportal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The tar of the image, unpacked: what is in a container, less what its base image brings. */
final class UnpackedImage {

    private static final Path TAR = Path.of("target", "image-without-base.tar").toAbsolutePath();
    private static final Path CLASS_PATH = Path.of("app", "jib-classpath-file");

    private final Path root;
    private final YamlMap manifest;
    private final YamlMap config;

    private UnpackedImage(Path root, YamlMap manifest, YamlMap config) {
        this.root = root;
        this.manifest = manifest;
        this.config = config;
    }

    static UnpackedImage in(Path folder) throws IOException, InterruptedException {
        Path parts = Files.createDirectories(folder.resolve("parts"));
        Path root = Files.createDirectories(folder.resolve("root"));
        unpack(TAR, parts);
        YamlMap manifest = YamlMap.onlyIn(parts.resolve("manifest.json"));
        for (String layer : manifest.words("Layers")) {
            unpack(parts.resolve(layer), root);
        }
        Path config = parts.resolve(manifest.get("Config").toString());
        return new UnpackedImage(root, manifest, YamlMap.in(config));
    }

    private static void unpack(Path tar, Path into) throws IOException, InterruptedException {
        List<String> command = List.of("tar", "-xf", tar.toString(), "-C", into.toString());
        Process process =
                new ProcessBuilder(command)
                        .redirectError(into.resolveSibling("tar.log").toFile())
                        .start();
        if (process.waitFor() != 0) {
            throw new IOException(Files.readString(into.resolveSibling("tar.log")));
        }
    }

    List<String> names() {
        return manifest.words("RepoTags");
    }

    Object made() {
        return config.get("created");
    }

    /** What the image says of how it is run. */
    YamlMap config() {
        return config.at("config");
    }

    List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .toList();
        }
    }

    /** How a container starts it, with this Java and in this folder. */
    List<String> program() throws IOException {
        Path classPath = root.resolve(CLASS_PATH);
        Path here = root.resolveSibling("class-path");
        String app = root.resolve("app").toString();
        Files.writeString(here, Files.readString(classPath).replace("/app/", app + "/"));
        return config().words("Entrypoint").stream()
                .map(word -> word.equals("java") ? PackagedPortal.java() : word)
                .map(word -> word.equals("@/" + CLASS_PATH) ? "@" + here : word)
                .toList();
    }
}
