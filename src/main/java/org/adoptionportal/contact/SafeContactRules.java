package org.adoptionportal.contact;

import org.adoptionportal.platform.web.form.Code;
import org.adoptionportal.platform.web.form.Shape;

/** How we must be able to reach somebody, and what each safe way needs. */
final class SafeContactRules {

    private static final String NO_WAY =
            "Choose one way that is safe. If none feels safe, choose somebody who can be trusted,"
                    + " or call us";
    private static final String NO_CHOICE = "Choose one of the answers shown";

    private SafeContactRules() {}

    static Faults faults(SafeContact contact) {
        Faults faults = new Faults().add("ways", ways(contact));
        reach(contact, faults);
        return faults.text("times", contact.times(), Faults.LONG)
                .add("voicemail", YesNo.fault(contact.voicemail()))
                .text("askFor", contact.askFor(), Faults.SHORT)
                .text("sayWeAre", contact.sayWeAre(), Faults.SHORT)
                .add("shared", shared(contact.shared()))
                .text("more", contact.more(), Faults.LONG);
    }

    private static void reach(SafeContact contact, Faults faults) {
        boolean number = contact.allows(ContactWay.TELEPHONE) || contact.allows(ContactWay.TEXT);
        boolean email = contact.allows(ContactWay.EMAIL);
        boolean letter = contact.allows(ContactWay.LETTER);
        boolean somebody = contact.allows(ContactWay.SOMEBODY);
        faults.needed("telephone", contact.telephone(), number, "Enter the number that is safe")
                .shaped("telephone", contact.telephone(), Shape.TELEPHONE)
                .needed("email", contact.email(), email, "Enter the email address that is safe")
                .shaped("email", contact.email(), Shape.EMAIL)
                .needed("address", contact.address(), letter, "Enter the address for letters")
                .needed(
                        "through",
                        contact.through(),
                        somebody,
                        "Tell us who, and how to reach them");
    }

    private static String ways(SafeContact contact) {
        if (contact.ways().isEmpty()) {
            return NO_WAY;
        }
        boolean known =
                contact.ways().stream()
                        .allMatch(code -> Code.of(ContactWay.class, code).isPresent());
        return known ? "" : NO_CHOICE;
    }

    private static String shared(String answer) {
        boolean known = answer.isEmpty() || Code.of(Shared.class, answer).isPresent();
        return known ? "" : NO_CHOICE;
    }
}
