package org.adoptionportal.support;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.xml.SystemErrErrorHandler;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/**
 * Judges documents by the HTML standard, with the validator that validator.nu runs. Its schemas are
 * read once for all documents.
 */
public final class Html {

    private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";
    private static final SimpleDocumentValidator VALIDATOR = validator();

    private Html() {}

    /** The errors of a whole document, each with its line; empty when it is valid. */
    public static synchronized List<String> errors(String document) {
        Errors errors = new Errors(new ArrayList<>());
        try {
            VALIDATOR.setUpValidatorAndParsers(errors, false, false);
            VALIDATOR.checkHtmlInputSource(new InputSource(new StringReader(document)));
        } catch (Exception e) {
            throw new IllegalStateException("The document could not be read", e);
        }
        return errors.found();
    }

    private static SimpleDocumentValidator validator() {
        try {
            SimpleDocumentValidator validator = new SimpleDocumentValidator(false, false, false);
            validator.setUpMainSchema(SCHEMA, new SystemErrErrorHandler());
            return validator;
        } catch (Exception e) {
            throw new IllegalStateException("The schemas of HTML could not be read", e);
        }
    }

    /** Keeps what is wrong, and passes over what is only unusual. */
    private record Errors(List<String> found) implements ErrorHandler {

        @Override
        public void warning(SAXParseException unusual) {}

        @Override
        public void error(SAXParseException error) {
            found.add(
                    ":%d.%d: %s"
                            .formatted(
                                    error.getLineNumber(),
                                    error.getColumnNumber(),
                                    error.getMessage()));
        }

        @Override
        public void fatalError(SAXParseException error) {
            error(error);
        }
    }
}
