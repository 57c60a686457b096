package org.adoptionportal.personallink;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.web.component.Checkboxes;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.Radios;
import org.adoptionportal.platform.web.form.Sent;

/**
 * What a worker says who gives somebody without an account a personal link: only if they want one,
 * and only in a way that is safe.
 *
 * @param agreed whether they want one, and it is safe for them to have it
 * @param way how they get it
 */
public record HandOver(boolean agreed, Way way) {

    /** How somebody gets a link. */
    public enum Way {
        /** It is shown to the worker, who hands it over. */
        IN_PERSON,
        /** Where they said that e-mail is safe. */
        EMAIL,
        /** By a code, which they type in where they like. */
        CODE
    }

    public static final String HEADING = "Give them a personal link";
    public static final String BUTTON = "Make a new link";

    /** The last word of the address to which the form is sent. */
    public static final String PATH = "link";

    private static final String AGREED = "agreed";
    private static final String HOW = "handing";
    private static final String BY_EMAIL = "email";
    private static final String BY_CODE = "code";

    /** As the form says it. */
    public static HandOver of(Sent sent) {
        Way way =
                switch (sent.get(HOW)) {
                    case BY_EMAIL -> Way.EMAIL;
                    case BY_CODE -> Way.CODE;
                    default -> Way.IN_PERSON;
                };
        return new HandOver(sent.has(AGREED), way);
    }

    /** The fields of the form, with what was typed and what is wrong. */
    public static List<Field> fields(Sent sent, Map<String, String> faults) {
        return List.of(
                Checkboxes.named(AGREED)
                        .id(PATH + "-" + AGREED)
                        .labelled("With a link they see what happens next, without an account")
                        .choice("yes", "They want one, and nobody else will find it")
                        .error(faults.get(AGREED)),
                Radios.named(HOW)
                        .id(PATH + "-" + HOW)
                        .labelled("How do they get it?")
                        .choice("person", "I hand it to them")
                        .choice(BY_CODE, "I read a code to them, which they type in themselves")
                        .choice(BY_EMAIL, "By email, where they said that is safe")
                        .value(sent.get(HOW))
                        .error(faults.get(HOW)));
    }

    /**
     * Refuses unless the link may be made.
     *
     * @param mayHaveOne whether the case is open, and its person has no account
     * @param mayMail whether they said that e-mail is safe, and gave an address
     * @throws Refusal.Conflict if they may have none
     * @throws Refusal.Invalid naming what is wrong
     */
    public void check(boolean mayHaveOne, boolean mayMail) {
        if (!mayHaveOne) {
            throw new Refusal.Conflict("A link is for a request that is open, without an account.");
        }
        if (!agreed) {
            throw invalid(AGREED, "Ask them first: a link is only for somebody who wants it");
        }
        if (way == Way.EMAIL && !mayMail) {
            throw invalid(HOW, "They did not say that email is safe. Hand it over in person");
        }
    }

    /**
     * Gives it in the way that was chosen.
     *
     * @param link makes a link, and answers its secret
     * @param code makes a code, and answers it as it is read out
     * @param mail makes a link and e-mails it
     */
    public HandedLink give(Supplier<String> link, Supplier<String> code, Runnable mail) {
        return switch (way) {
            case IN_PERSON -> HandedLink.shown(link.get());
            case CODE -> HandedLink.toRead(code.get());
            case EMAIL -> {
                mail.run();
                yield HandedLink.mailed();
            }
        };
    }

    private static Refusal invalid(String field, String fault) {
        return new Refusal.Invalid(fault, Map.of(field, fault));
    }
}
