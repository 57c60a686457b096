package org.adoptionportal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.Yaml;

/** What stands in a YAML or JSON file; what is asked for must be there. */
record YamlMap(Map<?, ?> map) {

    static YamlMap in(Path file) throws IOException {
        return new YamlMap(new Yaml().load(Files.readString(file)));
    }

    /** The one map in a list. */
    static YamlMap onlyIn(Path file) throws IOException {
        List<Map<?, ?>> list = new Yaml().load(Files.readString(file));
        return new YamlMap(list.getFirst());
    }

    boolean has(String key) {
        return map.containsKey(key);
    }

    Object get(String key) {
        Object value = map.get(key);
        if (value == null) {
            throw new AssertionError("There is no " + key + " in " + map);
        }
        return value;
    }

    YamlMap at(String key) {
        return new YamlMap((Map<?, ?>) get(key));
    }

    List<String> words(String key) {
        return ((List<?>) get(key)).stream().map(String::valueOf).toList();
    }

    Map<String, String> entries() {
        return map.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                entry -> String.valueOf(entry.getKey()),
                                entry -> String.valueOf(entry.getValue()),
                                (one, another) -> one,
                                TreeMap::new));
    }
}
