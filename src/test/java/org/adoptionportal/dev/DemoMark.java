package org.adoptionportal.dev;

import java.util.Set;
import org.adoptionportal.identity.NewPerson;

/** Marks what is protected in the demo data for whoever looks for leaks; changes nothing else. */
final class DemoMark {

    static final ScopedValue<Marker> MARKER = ScopedValue.newInstance();

    private DemoMark() {}

    /** Makes a protected value recognisable. */
    interface Marker {

        /** Answers the text with something in it that stands nowhere else. */
        String mark(Kept kept, String what, String text);

        /** Somebody has an account now. */
        void came(NewPerson person);
    }

    /**
     * For whom something is kept.
     *
     * @param kind of the case
     * @param council whose case it is; 0 where none is told apart
     * @param people by their sign-in names, who may read it besides staff
     */
    record Kept(String kind, int council, Set<String> people) {

        static Kept byStaff(String kind) {
            return new Kept(kind, 0, Set.of());
        }

        /** Staff, and whoever has this account; only staff if it is empty. */
        static Kept by(String kind, String account) {
            return new Kept(kind, 0, account.isEmpty() ? Set.of() : Set.of(account));
        }
    }

    static String of(Kept kept, String what, String text) {
        return text.isEmpty() || !MARKER.isBound() ? text : MARKER.get().mark(kept, what, text);
    }

    static void came(NewPerson person) {
        if (MARKER.isBound()) {
            MARKER.get().came(person);
        }
    }
}
