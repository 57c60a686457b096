package org.adoptionportal.dev;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.adoptionportal.application.form.Answers;

/**
 * Somebody who registers with a partner, or married and without one.
 *
 * @param signInName of whoever begins; their partner's has "-partner" behind it
 */
record DemoRegistering(String signInName, Reach reach) {

    static final List<DemoRegistering> ALL =
            List.of(
                    new DemoRegistering("demo-couple", Reach.BOTH_SENT),
                    new DemoRegistering("demo-waiting", Reach.PARTNER_STILL_ANSWERS),
                    new DemoRegistering("demo-inviting", Reach.PARTNER_NOT_JOINED),
                    new DemoRegistering("demo-married", Reach.MARRIED_AND_ALONE));

    private static final String PARTNER = "-partner";
    private static final int FIRST_HOUSEHOLD = 90;
    private static final Map<String, String> TOGETHER =
            Map.of(
                    "applying",
                    "together",
                    "couple-status",
                    "married",
                    "couple-since",
                    "2016",
                    "marital-status",
                    "married");
    private static final Map<String, String> MARRIED =
            Map.of(
                    "marital-status",
                    "married",
                    "why-alone",
                    "My wife has lived in a care home since 2019, and cannot take part any more.");

    /** How far they have come. */
    enum Reach {
        BOTH_SENT("a couple, sent"),
        PARTNER_STILL_ANSWERS("a couple, waiting for the partner"),
        PARTNER_NOT_JOINED("a couple, the partner has not joined yet"),
        MARRIED_AND_ALONE("married and applying alone, sent");

        private final String words;

        Reach(String words) {
            this.words = words;
        }

        boolean isSent() {
            return this == BOTH_SENT || this == MARRIED_AND_ALONE;
        }
    }

    /** What the list of demo accounts says of them. */
    List<String> accounts() {
        String first = "Adopter, " + reach.words + ": " + signInName;
        String partner = "Adopter, their partner: " + signInName + PARTNER;
        return reach == Reach.MARRIED_AND_ALONE ? List.of(first) : List.of(first, partner);
    }

    DemoHousehold first(List<Integer> authorities) {
        return DemoHousehold.of(FIRST_HOUSEHOLD + ALL.indexOf(this), signInName, authorities);
    }

    DemoHousehold partner(List<Integer> authorities) {
        int number = FIRST_HOUSEHOLD + ALL.size() + ALL.indexOf(this);
        DemoHousehold other = DemoHousehold.of(number, signInName + PARTNER, authorities);
        return other.named("Alex", first(authorities).lastName());
    }

    Answers answers(DemoHousehold household) {
        Map<String, String> all = new HashMap<>(DemoAnswers.of(household).values());
        all.putAll(reach == Reach.MARRIED_AND_ALONE ? MARRIED : TOGETHER);
        return new Answers(all);
    }
}
