package org.adoptionportal.support;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import nu.validator.client.EmbeddedValidator.OutputFormat;
import org.xml.sax.SAXException;

/** Judges documents by the HTML standard, with the validator that validator.nu runs. */
public final class Html {

    private Html() {}

    /** The errors of a whole document, each with its line; empty when it is valid. */
    public static List<String> errors(String document) {
        return validate(document)
                .lines()
                .filter(line -> line.contains(": error") || line.contains(": fatal"))
                .toList();
    }

    private static String validate(String document) {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(OutputFormat.GNU);
        validator.setForceHTML(true);
        try {
            return validator.validate(
                    new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException | SAXException e) {
            throw new IllegalStateException("The document could not be read", e);
        }
    }
}
