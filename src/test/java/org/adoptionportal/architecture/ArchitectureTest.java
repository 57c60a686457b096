package org.adoptionportal.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

    /**
     * A rule and a class that breaks it.
     *
     * @param violator as the report names it
     */
    record House(String rule, Function<Code, ArchRule> of, String violator) {
        @Override
        public String toString() {
            return rule;
        }
    }

    static Stream<House> rules() {
        return Stream.of(
                new House(
                        "platform knows nobody",
                        Rooms::knowOnlyWhatTheyMay,
                        "PlatformKnowsIdentity"),
                new House(
                        "features do not meet",
                        Rooms::knowOnlyWhatTheyMay,
                        "EnquiryKnowsApplication"),
                new House("rooms are listed", Rooms::knowOnlyWhatTheyMay, "UnlistedRoom"),
                new House("no cycles", Rooms::haveNoCycles, "Cycle detected"),
                new House("time by a clock", CodeRules::tellTheTimeByAClock, "TellsTheTime"),
                new House("inject by constructor", CodeRules::injectByConstructor, "InjectsFields"),
                new House("log, do not print", CodeRules::logRatherThanPrint, "Prints"),
                new House("names", CodeRules::areNamedByWhatTheyAre, "DateUtils"),
                new House("interfaces", CodeRules::needNoInterfaceForOneClass, "LonelyInterface"),
                new House("routes are secured", WebRules::sayWhoMayCall, "OpenController.open"),
                new House("no entity as body", WebRules::takeNoEntityAsBody, "OpenController.save"),
                new House(
                        "repositories", WebRules::keepRepositoriesToThemselves, "PublicRepository"),
                new House(
                        "repositories keep what they write",
                        WebRules::keepWhatTheyWrite,
                        "PublicRepository"),
                new House(
                        "no transaction that is none",
                        WebRules::beginNoTransactionThatIsNone,
                        "BeginsNoTransaction"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void thePortalKeeps(House it) {
        it.of().apply(Code.PORTAL).allowEmptyShould(true).check(Code.PORTAL.classes());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aViolatorIsCaught(House it) {
        var report = it.of().apply(Code.VIOLATORS).evaluate(Code.VIOLATORS.classes());
        assertThat(report.getFailureReport().getDetails())
                .anyMatch(detail -> detail.contains(it.violator()));
    }
}
