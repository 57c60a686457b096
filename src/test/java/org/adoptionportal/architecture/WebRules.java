package org.adoptionportal.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Repository;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.HttpMethodMapping;
import io.micronaut.security.annotation.Secured;
import jakarta.transaction.Transactional;
import java.util.Set;

/** The two edges of the portal: what the network calls, and what calls the database. */
final class WebRules {

    private static final Set<String> NONE = Set.of("NEVER", "NOT_SUPPORTED", "SUPPORTS");

    private WebRules() {}

    static ArchRule sayWhoMayCall(Code code) {
        return methods()
                .that()
                .areMetaAnnotatedWith(HttpMethodMapping.class)
                .and()
                .areDeclaredInClassesThat()
                .resideInAPackage(code.root() + "..")
                .should()
                .beAnnotatedWith(Secured.class)
                .orShould()
                .beDeclaredInClassesThat()
                .areAnnotatedWith(Secured.class);
    }

    static ArchRule takeNoEntityAsBody(Code code) {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(code.root() + "..")
                .should(
                        new ArchCondition<>("bind a form or command, never an entity") {
                            @Override
                            public void check(JavaMethod it, ConditionEvents events) {
                                it.getParameters().stream()
                                        .filter(WebRules::isEntityBody)
                                        .map(bad ->
                                                SimpleConditionEvent.violated(
                                                        it, bad.getDescription()))
                                        .forEach(events::add);
                            }
                        });
    }

    private static boolean isEntityBody(JavaParameter parameter) {
        return parameter.isAnnotatedWith(Body.class)
                && parameter.getRawType().isAnnotatedWith(MappedEntity.class);
    }

    /** Connections do not commit by themselves: what is written in no transaction is lost. */
    static ArchRule keepWhatTheyWrite(Code code) {
        return classes()
                .that()
                .areAnnotatedWith(JdbcRepository.class)
                .and()
                .resideInAPackage(code.root() + "..")
                .should()
                .beAnnotatedWith(Transactional.class);
    }

    /** Within such a method nothing begins a transaction, and what is written is lost. */
    static ArchRule beginNoTransactionThatIsNone(Code code) {
        return noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(code.root() + "..")
                .should()
                .beAnnotatedWith(
                        DescribedPredicate.describe(
                                "a transaction that is none", WebRules::isNoTransaction));
    }

    private static boolean isNoTransaction(JavaAnnotation<?> annotation) {
        return annotation.getRawType().getSimpleName().equals("Transactional")
                && annotation.getProperties().values().stream()
                        .anyMatch(it ->
                                it instanceof JavaEnumConstant kind && NONE.contains(kind.name()));
    }

    static ArchRule keepRepositoriesToThemselves(Code code) {
        return classes()
                .that()
                .areAnnotatedWith(Repository.class)
                .or()
                .areAnnotatedWith(JdbcRepository.class)
                .and()
                .resideInAPackage(code.root() + "..")
                .should()
                .bePackagePrivate();
    }
}
