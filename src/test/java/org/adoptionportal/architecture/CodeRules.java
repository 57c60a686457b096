package org.adoptionportal.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.github.jknack.handlebars.Helper;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.regex.Pattern;

/** How classes are written, whichever room they are in. */
final class CodeRules {

    /** Interfaces that are worth having for one class; each with its reason. */
    private static final Set<String> WORTH_IT =
            Set.of(
                    // Each kind of case may have a rule about who works on it.
                    "AllocationRule",
                    // Each kind of case whose people say how they may be reached gives one.
                    "CaseNotice",
                    // Each kind of case in which somebody is counselled gives one.
                    "Counselled",
                    // Each kind of case that is followed without an account gives one.
                    "FollowedCase",
                    // Each kind of case that may be kept in an account instead gives one.
                    "KeptCase");

    private static final Pattern NOW = Pattern.compile("java\\.time\\..*\\.now");
    private static final Pattern MACHINE_TIME =
            Pattern.compile(
                    "java\\.time\\.Clock\\.system.*|java\\.lang\\.System\\.currentTimeMillis"
                            + "|java\\.util\\.Date\\.<init>");

    private CodeRules() {}

    static ArchRule tellTheTimeByAClock(Code code) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(code.root() + ".platform.time..")
                .should()
                .callCodeUnitWhere(
                        DescribedPredicate.describe(
                                "reads the machine's time", CodeRules::readsTheTime));
    }

    private static boolean readsTheTime(JavaCall<?> call) {
        String called = call.getTargetOwner().getName() + "." + call.getTarget().getName();
        return MACHINE_TIME.matcher(called).matches()
                || (NOW.matcher(called).matches() && takesNoClock(call));
    }

    private static boolean takesNoClock(JavaCall<?> call) {
        return call.getTarget().getRawParameterTypes().stream()
                .noneMatch(it -> it.isEquivalentTo(Clock.class));
    }

    static ArchRule injectByConstructor(Code code) {
        return noFields()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(code.root() + "..")
                .should()
                .beAnnotatedWith(Inject.class)
                .orShould()
                .beAnnotatedWith(Value.class)
                .orShould()
                .beAnnotatedWith(Property.class);
    }

    static ArchRule logRatherThanPrint(Code code) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(code.root() + ".platform.start..")
                .and()
                .doNotHaveSimpleName("NewKeys")
                .and()
                .doNotHaveSimpleName("Application")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err");
    }

    static ArchRule areNamedByWhatTheyAre(Code code) {
        return noClasses()
                .that()
                .resideInAPackage(code.root() + "..")
                .and()
                .areNotAssignableTo(Helper.class)
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl)");
    }

    static ArchRule needNoInterfaceForOneClass(Code code) {
        return classes()
                .that()
                .areInterfaces()
                .and()
                .resideInAPackage(code.root() + "..")
                .should(
                        new ArchCondition<>("have several implementations, or be sealed") {
                            @Override
                            public void check(JavaClass it, ConditionEvents events) {
                                if (implementations(it) == 1 && !excused(it)) {
                                    events.add(
                                            SimpleConditionEvent.violated(
                                                    it, it.getName() + " has one implementation"));
                                }
                            }
                        });
    }

    private static long implementations(JavaClass type) {
        return type.getAllSubclasses().stream().filter(it -> !it.isInterface()).count();
    }

    private static boolean excused(JavaClass type) {
        return type.isAnnotation()
                || type.reflect().isSealed()
                || WORTH_IT.contains(type.getSimpleName());
    }
}
