package org.adoptionportal.correspondence;

import io.micronaut.serde.annotation.Serdeable;
import java.util.HexFormat;
import java.util.List;
import org.adoptionportal.platform.crypto.Sha256;

/**
 * Every word of a letter, from its head to its end; nothing in it is markup.
 *
 * @param from the agency's postal address, line by line
 * @param to the names and the address of whom it goes to, line by line
 * @param date as it is written on the letter
 */
@Serdeable
public record LetterText(
        List<String> from, List<String> to, String date, String reference, List<Block> body) {

    /** Tells this text from every other: the same for the same words, whoever asks. */
    public String fingerprint() {
        return HexFormat.of().formatHex(Sha256.of(toString()));
    }
}
