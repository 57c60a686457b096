package org.adoptionportal.served;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A certificate for localhost that only its own clients trust. */
final class Certificate {

    private static final char[] PASSWORD = "loopback".toCharArray();
    private static final String NAME = "portal";

    private final KeyStore store;

    private Certificate(KeyStore store) {
        this.store = store;
    }

    static Certificate in(Path folder) throws IOException, GeneralSecurityException {
        Path file = folder.resolve("localhost.p12");
        Files.deleteIfExists(file);
        make(file);
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD);
        }
        return new Certificate(store);
    }

    private static void make(Path file) {
        boolean made =
                Signals.run(
                        Path.of(System.getProperty("java.home"), "bin/keytool").toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-alias",
                        NAME,
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost,ip:127.0.0.1",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        new String(PASSWORD),
                        "-keystore",
                        file.toString());
        if (!made) {
            throw new IllegalStateException("keytool made no certificate");
        }
    }

    /** Certificate and key in one file, as the proxy wants them. */
    Path pem(Path folder) throws IOException, GeneralSecurityException {
        String text =
                block("CERTIFICATE", store.getCertificate(NAME).getEncoded())
                        + block("PRIVATE KEY", store.getKey(NAME, PASSWORD).getEncoded());
        return Files.writeString(folder.resolve("localhost.pem"), text);
    }

    private static String block(String kind, byte[] content) {
        String lines = Base64.getMimeEncoder().encodeToString(content);
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(kind, lines, kind);
    }

    /** Trusts this certificate and nothing else. */
    SSLContext trusting() throws GeneralSecurityException, IOException {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry(NAME, store.getCertificate(NAME));
        TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }
}
