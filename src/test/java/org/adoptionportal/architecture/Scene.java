package org.adoptionportal.architecture;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.adoptionportal.application.form.RegistrationForm;
import org.adoptionportal.application.form.Section;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.support.AdoptedPerson;
import org.adoptionportal.support.Applicant;
import org.adoptionportal.support.Decider;
import org.adoptionportal.support.Enquirer;
import org.adoptionportal.support.Entered;
import org.adoptionportal.support.FamilyAsking;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Relative;
import org.adoptionportal.support.Route;
import org.jspecify.annotations.Nullable;

/**
 * What is there when a route is called: the people, and what the owner has. A scene in which a call
 * has changed something is not used again.
 *
 * @param variables what stands for each variable of a path
 */
record Scene(Person owner, Map<String, String> variables) {

    private static final Section SECTION = RegistrationForm.sections().getFirst();
    private static final Map<String, String> ANYWHERE =
            Map.ofEntries(
                    entry("id", "1"),
                    entry("section", SECTION.code()),
                    entry("page", SECTION.pages().getFirst().code()),
                    entry("place", "1"),
                    entry("code", "2222-2222"),
                    entry("group", "signing-in"),
                    entry("path", "no-such-file.css"),
                    entry("decision", "information"),
                    entry("act", "identity"),
                    entry("part", "you"),
                    entry("secret", "no-such-secret"),
                    entry("ticket", "no-such-ticket"),
                    entry("selector", "readiness"),
                    entry("person", "1"));
    private static final int OWN_AUTHORITY = 1;
    private static final int OTHER_AUTHORITY = 2;
    private static final Person OTHER = People.adopter("Ash Vale");
    private static final Person WORKER =
            People.staffOf(OWN_AUTHORITY, StaffRole.TRIAGE, StaffRole.STAGE_ONE_WORKER);
    private static final Person WORKER_ELSEWHERE =
            People.staffOf(OTHER_AUTHORITY, StaffRole.TRIAGE, StaffRole.STAGE_ONE_WORKER);
    private static final Person MANAGER = People.staff(StaffRole.MANAGER);

    /** What the owner has. */
    enum Kind {
        /** An account, and nothing else. */
        NOTHING,
        /** A registration of interest that is begun. */
        DRAFT,
        /** A registration that is with the agency. */
        SENT,
        /** A registration that we accepted, and the letter that says so. */
        ACCEPTED,
        /** A registration that we declined, and have not told anybody of. */
        UNTOLD,
        /** Nothing; an enquiry by somebody else, in the worker's area, is with the agency. */
        ENQUIRED,
        /** Nothing; a family elsewhere, in the worker's area, asked to be rung today. */
        ASKED,
        /** Nothing; a birth relative has written to us. */
        BIRTH_FAMILY,
        /** Nothing; a worker in the worker's area is entering a registration for somebody else. */
        ENTERED,
        /** Nothing; an adopted person's request for birth records is with the agency. */
        ADOPTED;

        static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Scene of(Kind kind) {
        Person owner = People.adopter();
        return switch (kind) {
            case NOTHING -> with(owner, "AAA-AAA-AAA");
            case DRAFT -> with(owner, Applicant.begins(owner).reference());
            case SENT -> with(owner, Applicant.whoSent(owner).reference());
            case ACCEPTED -> answered(owner, true);
            case UNTOLD -> answered(owner, false);
            case ENTERED -> with(owner, Entered.begun(OWN_AUTHORITY).reference());
            case ADOPTED -> with(owner, AdoptedPerson.entered(1990));
            case BIRTH_FAMILY -> relative(owner);
            case ENQUIRED -> with(owner, Enquirer.valid().reference());
            case ASKED -> asked(owner);
        };
    }

    private static Scene with(Person owner, String reference) {
        Map<String, String> all = new HashMap<>(ANYWHERE);
        all.put("reference", reference);
        return new Scene(owner, all);
    }

    /** A request for support that is with the agency, which nobody has looked at. */
    private static Scene asked(Person owner) {
        Page sent = FamilyAsking.valid().inCrisis();
        Scene scene = with(owner, FamilyAsking.referenceOn(sent));
        scene.variables().put("decision", "call");
        return scene;
    }

    /** A birth relative's request that is with the agency. */
    private static Scene relative(Person owner) {
        Scene scene = with(owner, Relative.valid().reference());
        scene.variables().put("part", "contact");
        return scene;
    }

    /** A registration that is answered, with the letter that says so. */
    private static Scene answered(Person owner, boolean accepted) {
        String reference = Applicant.whoSent(owner).reference();
        Decider decider = Decider.any();
        Page page =
                accepted ? decider.accepts(reference) : decider.declines(reference, "Moving away");
        Scene scene = with(owner, reference);
        scene.variables().put("letter", Decider.letterOn(page));
        return scene;
    }

    /** Who that is here; null for nobody. */
    @Nullable Person person(Caller caller) {
        return switch (caller) {
            case NOBODY -> null;
            case OWNER -> owner;
            case OTHER_APPLICANT -> OTHER;
            case WORKER -> WORKER;
            case WORKER_ELSEWHERE -> WORKER_ELSEWHERE;
            case MANAGER -> MANAGER;
        };
    }

    String path(Route route) {
        String path = route.path();
        for (var variable : variables.entrySet()) {
            path = path.replace("{" + variable.getKey() + "}", variable.getValue());
        }
        if (path.contains("{")) {
            throw new IllegalStateException("This scene has nothing to stand for " + path);
        }
        return path;
    }
}
