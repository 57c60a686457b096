package org.adoptionportal.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.adoptionportal.platform.config.ConfigFolder;
import org.adoptionportal.support.Portal;
import org.junit.jupiter.api.Test;

/** Words that letters were sent with do not change under the same version. */
class ShippedWordsTest {

    @Test
    void otherWordsAreAnotherVersion() throws Exception {
        String known = ConfigFolder.shipped("letters.txt");
        for (LetterKind kind : Portal.running().beans(LetterKind.class)) {
            String words = ConfigFolder.shipped("letters/" + kind.name() + ".md");
            String line =
                    "%s %s %s"
                            .formatted(
                                    kind.name(),
                                    Wording.read(kind.name(), kind, words).version(),
                                    digest(words));
            assertThat(known.lines()).contains(line);
        }
    }

    private static String digest(String words) throws Exception {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
