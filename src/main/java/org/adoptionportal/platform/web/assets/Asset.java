package org.adoptionportal.platform.web.assets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.adoptionportal.platform.crypto.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * One static file, ready to send.
 *
 * @param path the file's name with part of the SHA-256 of its content: {@code
 *     css/portal.0123456789abcdef.css}
 * @param brotli null when compressing was not worth it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Asset(
        String path,
        String fingerprint,
        String contentType,
        byte[] plain,
        byte[] gzip,
        byte @Nullable [] brotli) {

    private static final int FINGERPRINT_LENGTH = 16;

    private static final Map<String, String> CONTENT_TYPES =
            Map.of(
                    "css", "text/css; charset=utf-8",
                    "js", "text/javascript; charset=utf-8",
                    "svg", "image/svg+xml",
                    "png", "image/png");

    static Asset of(String name, byte[] content, byte @Nullable [] brotli) throws IOException {
        int dot = name.lastIndexOf('.');
        String suffix = name.substring(dot + 1);
        String type = CONTENT_TYPES.get(suffix);
        if (type == null) {
            throw new IllegalStateException("No content type for " + name);
        }
        String fingerprint = Sha256.hex(content).substring(0, FINGERPRINT_LENGTH);
        String path = name.substring(0, dot) + "." + fingerprint + "." + suffix;
        return new Asset(path, fingerprint, type, content, gzipped(content), brotli);
    }

    private static byte[] gzipped(byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        }
        return out.toByteArray();
    }
}
