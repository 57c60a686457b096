package org.adoptionportal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ComposeFileTest {

    private static final Pattern SETTING = Pattern.compile("`([A-Z_]+)`");
    private static final Pattern SECRET = Pattern.compile("PASSWORD|SECRET|KEY");
    private static final Pattern GIVEN = Pattern.compile("\\$\\{[A-Z_]+(:\\?.+|:-)}");

    private static ComposeFile compose;

    @BeforeAll
    static void read() throws IOException {
        compose = ComposeFile.read();
    }

    @Test
    void namesOnlySettingsThatThereAre() throws IOException {
        Set<String> named = new TreeSet<>(compose.settings("portal").keySet());
        named.addAll(compose.settings("migrate").keySet());
        assertThat(settings(row -> true)).containsAll(named);
    }

    @Test
    void givesThePortalAllThatItRequires() throws IOException {
        assertThat(settings(row -> row.contains("| required |")))
                .hasSizeGreaterThan(9)
                .isSubsetOf(compose.settings("portal").keySet());
    }

    @Test
    void holdsNoSecret() {
        for (String service : List.of("database", "migrate", "portal")) {
            assertThat(compose.settings(service))
                    .allSatisfy((name, value) -> {
                        if (SECRET.matcher(name).find() && !value.equals("yes")) {
                            assertThat(value).as(name).matches(GIVEN);
                        }
                    });
        }
    }

    @Test
    void letsOnlyTheMigrationChangeTables() {
        assertThat(compose.settings("portal"))
                .containsEntry("PORTAL_MIGRATE_ON_START", "false")
                .doesNotContainKeys("MIGRATION_USER", "MIGRATION_PASSWORD");
        assertThat(compose.service("portal").at("depends_on").at("migrate").entries())
                .containsEntry("condition", "service_completed_successfully");
    }

    @Test
    void opensNothingButThePortalToThisMachine() {
        assertThat(compose.service("database").has("ports")).isFalse();
        assertThat(compose.service("portal").words("ports")).containsExactly("127.0.0.1:8080:8080");
        assertThat(compose.service("portal").get("read_only")).isEqualTo(true);
    }

    private static Set<String> settings(Predicate<String> wanted) throws IOException {
        return Files.readAllLines(Path.of("README.md")).stream()
                .filter(line -> line.startsWith("| `"))
                .filter(wanted)
                .map(row -> row.substring(0, row.indexOf('|', 1)))
                .flatMap(first -> SETTING.matcher(first).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }
}
