package org.adoptionportal.identity.recovery;

import java.util.HashMap;
import java.util.Map;
import org.adoptionportal.support.Mailbox;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Visitor;

/** Somebody who has forgotten their password, in front of a browser and on the telephone. */
record Caller(Person person, Visitor visitor) {

    static final String PASSWORD = "kettle-orbit-marmalade";

    static Caller who(Person person) {
        return new Caller(person, Visitor.anonymous());
    }

    /** Asks for the link, and finds it in the mailbox as the latest of so many e-mails. */
    String link(int mails) {
        asks(person.signInName());
        return Mailbox.awaitTo(person.email(), mails).getLast().link().getPath();
    }

    Page asks(String signInName) {
        return visitor.submit(
                visitor.get("/account/forgotten-password"), Map.of("signInName", signInName));
    }

    /** Opens the link and sends the form with the new password and whatever else. */
    Page chooses(String link, Map<String, String> besides) {
        Map<String, String> typed = new HashMap<>(Map.of("newPassword", PASSWORD));
        typed.putAll(besides);
        return visitor.submit(visitor.get(link), typed);
    }

    /** A worker finds the account and gives a code. */
    Page isHelpedBy(Visitor worker) {
        Page found =
                worker.submit(
                        worker.get("/people/recovery"), Map.of("signInName", person.signInName()));
        return worker.submit(found, Map.of("how", "Called back, knew the last letter"));
    }

    static String code(Page page) {
        return page.document().select(".govuk-panel strong").text();
    }

    boolean canSignIn(String password) {
        Visitor anybody = Visitor.anonymous();
        Page page =
                anybody.submit(
                        anybody.get("/sign-in"),
                        Map.of("signInName", person.signInName(), "password", password));
        return page.errors().isEmpty();
    }
}
