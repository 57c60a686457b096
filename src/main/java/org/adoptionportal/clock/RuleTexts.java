package org.adoptionportal.clock;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.adoptionportal.platform.config.ConfigFolder;

/**
 * The files from which due dates are worked out, word for word.
 *
 * @param england the shipped rules
 * @param agency the agency's own rules
 * @param holidays the list of bank holidays that holds, shipped or the agency's
 */
public record RuleTexts(String england, String agency, String holidays) {

    private static final String SEPARATOR = "\f";

    /** Reads them once, at start. */
    @Factory
    static final class AtStart {

        @Context
        RuleTexts ruleTexts(ConfigFolder folder) {
            return new RuleTexts(
                    DatedRules.england(), DatedRules.agency(folder), WorkingDays.holidays(folder));
        }
    }

    /** 64 hexadecimal digits, the same for the same texts and for no others. */
    public String fingerprint() {
        String all = String.join(SEPARATOR, england, agency, holidays);
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
