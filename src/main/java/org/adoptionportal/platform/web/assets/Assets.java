package org.adoptionportal.platform.web.assets;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The static files that are served: those that {@code web/static/index.txt} lists, and no others.
 */
@Singleton
public final class Assets {

    private final Map<String, Asset> byName = new HashMap<>();
    private final Map<String, Asset> byPath = new HashMap<>();

    Assets() throws IOException {
        for (String name : names()) {
            byte[] compressed = read(name + ".br");
            Asset asset = Asset.of(name, require(name), compressed);
            byName.put(name, asset);
            byPath.put(asset.path(), asset);
        }
    }

    /**
     * The address of a file, which changes with its content.
     *
     * @param name as in {@code web/static}: {@code css/portal.css}
     */
    public String href(String name) {
        return "/static/" + named(name).path();
    }

    Asset named(String name) {
        Asset asset = byName.get(name);
        if (asset == null) {
            throw new IllegalArgumentException("No such asset: " + name);
        }
        return asset;
    }

    @Nullable Asset at(String path) {
        return byPath.get(path);
    }

    private static List<String> names() throws IOException {
        return new String(require("index.txt"), StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.substring(line.indexOf("  ") + 2))
                .toList();
    }

    private static byte[] require(String name) throws IOException {
        byte[] content = read(name);
        if (content == null) {
            throw new IllegalStateException("web/static/" + name + " is missing");
        }
        return content;
    }

    private static byte @Nullable [] read(String name) throws IOException {
        try (InputStream in = Assets.class.getResourceAsStream("/static/" + name)) {
            return in == null ? null : in.readAllBytes();
        }
    }
}
