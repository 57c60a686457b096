package org.adoptionportal.birthfamily;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.adoptionportal.platform.error.Refusal;
import org.junit.jupiter.api.Test;

class StoryRulesTest {

    private final Map<String, List<String>> sent =
            new HashMap<>(
                    Map.of(
                            "ways", List.of("TEXT"),
                            "telephone", List.of("07700 900 123"),
                            "names", List.of("Merle"),
                            "relation", List.of("FATHER"),
                            "wishes", List.of("OWN_RECORDS")));

    @Test
    void oneSafeWayANameAndAWishAreEnough() {
        assertThat(faults(Route.SELF)).isEmpty();
    }

    @Test
    void whoeverIsExpectingNeedsASafeWayAlone() {
        sent.keySet().retainAll(List.of("ways", "telephone"));
        assertThat(faults(Route.EXPECTING)).isEmpty();
        sent.remove("ways");
        assertThat(faults(Route.EXPECTING)).containsOnlyKeys("ways");
    }

    @Test
    void aProfessionalSaysWhoTheyAreAndThatThePersonAgreed() {
        assertThat(faults(Route.PROFESSIONAL))
                .containsOnlyKeys("referrer", "role", "organisation", "agreed", "how");
        sent.put("agreed", List.of("no"));
        assertThat(faults(Route.PROFESSIONAL).get("agreed")).contains("Ask the person first");
    }

    @Test
    void whatIsMissingIsSaidAllAtOnce() {
        sent.clear();
        assertThat(faults(Route.SELF)).containsOnlyKeys("ways", "names", "relation", "wishes");
    }

    private Map<String, String> faults(Route route) {
        try {
            StoryRules.check(route, Story.of(sent));
            return Map.of();
        } catch (Refusal.Invalid invalid) {
            return invalid.fields();
        }
    }
}
