package org.adoptionportal.identity.staff;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.adoptionportal.identity.NewPerson;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.TextInput;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.form.Shape;
import org.adoptionportal.platform.web.form.Typed;

/** What an administrator says of a new member of staff. */
@Singleton
final class NewStaffForm {

    static final String NAME = "name";
    static final String EMAIL = "email";
    static final String SIGN_IN_NAME = "signInName";
    private static final int LONGEST = 100;
    private static final int SHORTEST_NAME = 3;

    private final Work work;
    private final WorkFields workFields;

    NewStaffForm(Work work, WorkFields workFields) {
        this.work = work;
        this.workFields = workFields;
    }

    /**
     * The person, once everything is in order.
     *
     * @throws Refusal.Invalid naming each field that is not
     */
    NewPerson read(Sent sent) {
        Map<String, String> faults = faults(sent);
        faults.putAll(work.faults(sent));
        if (!faults.isEmpty()) {
            throw new Refusal.Invalid(String.join(". ", faults.values()), faults);
        }
        return NewPerson.staff(
                said(sent, SIGN_IN_NAME), said(sent, EMAIL), said(sent, NAME), work.read(sent));
    }

    List<Field> fields(Sent sent, Map<String, String> faults) {
        List<Field> fields = new ArrayList<>();
        fields.add(
                TextInput.named(NAME)
                        .labelled("Name")
                        .hint("As people they work with should read it.")
                        .spelledAsTyped()
                        .value(sent.get(NAME))
                        .error(faults.get(NAME)));
        fields.add(
                TextInput.named(EMAIL)
                        .labelled("Work email address")
                        .hint("We send a link there with which they choose their password.")
                        .spelledAsTyped()
                        .value(sent.get(EMAIL))
                        .error(faults.get(EMAIL)));
        fields.add(
                TextInput.named(SIGN_IN_NAME)
                        .labelled("Sign-in name")
                        .hint("They type it each time. It can be their email address.")
                        .spelledAsTyped()
                        .value(sent.get(SIGN_IN_NAME))
                        .error(faults.get(SIGN_IN_NAME)));
        fields.add(workFields.of(sent, faults));
        return fields;
    }

    private static Map<String, String> faults(Sent sent) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (!fits(said(sent, NAME), 1)) {
            faults.put(NAME, "Enter their name, in 100 characters or fewer");
        }
        String address = Shape.EMAIL.fault(said(sent, EMAIL));
        if (!address.isEmpty() || !fits(said(sent, EMAIL), 1)) {
            faults.put(EMAIL, "Enter an email address like name@example.org");
        }
        if (!fits(said(sent, SIGN_IN_NAME), SHORTEST_NAME)) {
            faults.put(SIGN_IN_NAME, "Enter a sign-in name of 3 to 100 characters");
        } else if (isAnothersAddress(sent)) {
            faults.put(
                    SIGN_IN_NAME,
                    "If the sign-in name is an email address, it must be their work email address");
        }
        return faults;
    }

    private static boolean isAnothersAddress(Sent sent) {
        String name = said(sent, SIGN_IN_NAME);
        return name.contains("@") && !name.equalsIgnoreCase(said(sent, EMAIL));
    }

    private static boolean fits(String text, int shortest) {
        boolean oneLine = !Typed.hasMark(text) && !text.contains("\n") && !text.contains("\t");
        return oneLine && text.length() >= shortest && text.length() <= LONGEST;
    }

    private static String said(Sent sent, String field) {
        return Typed.clean(sent.get(field));
    }
}
