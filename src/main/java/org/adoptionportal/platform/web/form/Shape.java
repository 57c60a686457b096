package org.adoptionportal.platform.web.form;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What a text must look like, as every form asks for it. */
public enum Shape {
    EMAIL(
            matching("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+"),
            "Enter an email address like name@example.org"),
    /** British unless it begins with + and a country's code. */
    TELEPHONE(
            Shape::canBeRung,
            "Enter a telephone number like 01632 960 001, or with a country code like +33 1 23 45 67"
                    + " 89"),
    POSTCODE(
            matching(
                    "(?i) *(G *I *R *0 *A *A|([A-Z] *){1,2}[0-9] *([A-Z0-9] *)?[0-9] *([A-Z]"
                            + " *){2})"),
            "Enter a full UK postcode, like AB1 2CD");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    @SuppressWarnings("ImmutableEnumChecker")
    private final Predicate<String> fits;

    private final String fault;

    Shape(Predicate<String> fits, String fault) {
        this.fits = fits;
        this.fault = fault;
    }

    /** What to say to the person; empty when the text has this shape. Any blank is a space. */
    public String fault(String text) {
        return fits.test(BLANKS.matcher(text).replaceAll(" ")) ? "" : fault;
    }

    private static Predicate<String> matching(String pattern) {
        return Pattern.compile(pattern).asMatchPredicate();
    }

    private static boolean canBeRung(String text) {
        boolean typed = text.matches("\\+?[0-9 ()./-]*( *(x|ext\\.?) *[0-9]{1,6})?");
        return typed && isPossible(text);
    }

    /** Whole numbers only: without the area code nobody can be rung from elsewhere. */
    private static boolean isPossible(String text) {
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        try {
            return numbers.isPossibleNumberWithReason(numbers.parse(text, "GB"))
                    == ValidationResult.IS_POSSIBLE;
        } catch (NumberParseException notANumber) {
            return false;
        }
    }
}
