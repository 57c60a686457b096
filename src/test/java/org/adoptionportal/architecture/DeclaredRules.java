package org.adoptionportal.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.reflect.Field;
import java.util.List;
import org.adoptionportal.clock.RuleKey;

/** The keys of dated rules that rooms declare as constants, in whatever class they stand. */
final class DeclaredRules {

    private DeclaredRules() {}

    static List<RuleKey> of(Code code) {
        return code.classes().stream()
                .map(JavaClass::getFields)
                .flatMap(fields -> fields.stream())
                .filter(field -> field.getRawType().isEquivalentTo(RuleKey.class))
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .map(DeclaredRules::value)
                .toList();
    }

    private static RuleKey value(JavaField declared) {
        try {
            Field field = declared.reflect();
            field.setAccessible(true);
            return (RuleKey) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
