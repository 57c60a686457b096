package org.adoptionportal.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rooms of the house and which rooms each may know. A room that is not listed may know nothing
 * and be known by nobody: list it when it is built.
 */
final class Rooms {

    /** The package of a feature that holds what it publishes, which every feature may hear. */
    private static final String EVENTS = "events";

    private static final String ENTRANCE = "";
    private static final Set<String> KERNEL =
            Set.of(
                    "platform",
                    "clock",
                    "contact",
                    "agency",
                    "notification",
                    "equality",
                    "identity",
                    "team",
                    "audit",
                    "timeline",
                    "casefile",
                    "correspondence",
                    "takeover",
                    "awaiting",
                    "holds",
                    "allocation",
                    "access",
                    "conversation",
                    "personallink",
                    "counselling");
    private static final List<String> FEATURES =
            List.of(
                    "front",
                    "enquiry",
                    "application",
                    "references",
                    "training",
                    "panel",
                    "familysupport",
                    "fund",
                    "records",
                    "birthfamily",
                    "letterbox",
                    "complaint",
                    "worklist",
                    "setup",
                    "check",
                    "rulechange",
                    "report");
    private static final Map<String, Set<String>> MAY_KNOW = mayKnow();

    private Rooms() {}

    private static Map<String, Set<String>> mayKnow() {
        Map<String, Set<String>> rooms = new HashMap<>();
        rooms.put("platform", Set.of());
        rooms.put("clock", Set.of("platform"));
        rooms.put("contact", Set.of("platform"));
        rooms.put("agency", Set.of("platform"));
        rooms.put("notification", Set.of("platform"));
        rooms.put("equality", Set.of("platform"));
        rooms.put("identity", Set.of("platform", "notification", "agency"));
        rooms.put("team", Set.of("platform", "identity", "agency"));
        rooms.put("audit", Set.of("platform", "identity"));
        rooms.put("timeline", Set.of("platform", "identity", "audit"));
        rooms.put("casefile", below("casefile"));
        List.of(
                        "correspondence",
                        "takeover",
                        "awaiting",
                        "holds",
                        "allocation",
                        "access",
                        "conversation",
                        "personallink",
                        "counselling")
                .forEach(room -> rooms.put(room, below()));
        FEATURES.forEach(feature -> rooms.put(feature, KERNEL));
        return Map.copyOf(rooms);
    }

    /** The kernel without the rooms that stand on casefile, which do not know each other. */
    private static Set<String> below(String... rooms) {
        Set<String> left = new HashSet<>(KERNEL);
        left.removeAll(
                Set.of(
                        "correspondence",
                        "takeover",
                        "awaiting",
                        "holds",
                        "allocation",
                        "access",
                        "conversation",
                        "personallink",
                        "counselling"));
        left.removeAll(Set.of(rooms));
        return Set.copyOf(left);
    }

    static ArchRule knowOnlyWhatTheyMay(Code code) {
        return classes()
                .should(
                        new ArchCondition<>("know only the rooms that theirs may know") {
                            @Override
                            public void check(JavaClass it, ConditionEvents events) {
                                it.getDirectDependenciesFromSelf().stream()
                                        .filter(use -> !allowed(code, use))
                                        .map(use ->
                                                SimpleConditionEvent.violated(
                                                        it, use.getDescription()))
                                        .forEach(events::add);
                            }
                        });
    }

    private static boolean allowed(Code code, Dependency use) {
        JavaClass target = use.getTargetClass();
        String from = code.room(use.getOriginClass());
        if (!code.holds(target) || from.equals(ENTRANCE)) {
            return true;
        }
        String to = code.room(target);
        return from.equals(to)
                || MAY_KNOW.getOrDefault(from, Set.of()).contains(to)
                || (FEATURES.contains(from) && isEvent(code, target));
    }

    private static boolean isEvent(Code code, JavaClass type) {
        return type.getPackageName().equals(code.root() + "." + code.room(type) + "." + EVENTS);
    }

    static ArchRule haveNoCycles(Code code) {
        return slices().matching(code.root() + ".(*)..").should().beFreeOfCycles();
    }
}
