package org.adoptionportal.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.util.regex.Pattern;

/**
 * The classes that rules judge: those that somebody wrote, not those that Micronaut generated.
 *
 * @param root the package that holds the rooms
 */
record Code(String root, JavaClasses classes) {

    private static final String ROOT = "org.adoptionportal";

    private static final Pattern GENERATED =
            Pattern.compile(".*/\\$[^/]*\\.class|.*\\$(Intercepted|Expr).*");

    static final Code PORTAL =
            new Code(
                    ROOT,
                    new ClassFileImporter()
                            .withImportOption(new ImportOption.DoNotIncludeTests())
                            .withImportOption(Code::handwritten)
                            .importPackages(ROOT));

    static final Code VIOLATORS = violators(ROOT + ".architecture.violators");

    private static Code violators(String root) {
        return new Code(
                root,
                new ClassFileImporter().withImportOption(Code::handwritten).importPackages(root));
    }

    /** The room that a class is in; empty at the entrance. */
    String room(JavaClass type) {
        String below = type.getPackageName().substring(root.length());
        return below.isEmpty() ? "" : below.substring(1).split("\\.", 2)[0];
    }

    boolean holds(JavaClass type) {
        return (type.getPackageName() + ".").startsWith(root + ".");
    }

    private static boolean handwritten(Location location) {
        return !location.matches(GENERATED);
    }
}
