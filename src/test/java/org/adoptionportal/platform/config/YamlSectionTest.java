package org.adoptionportal.platform.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class YamlSectionTest {

    private enum Colour {
        PALE_BLUE
    }

    private static YamlSection read(String yaml) {
        return YamlSection.read("test.yml", yaml);
    }

    @Test
    void keepsPlainValuesAsTheyWereWritten() {
        YamlSection file = read("phone: 01632\nanswer: no\nday: 2026-03-31\ncolour: pale-blue\n");
        assertThat(file.text("phone")).isEqualTo("01632");
        assertThat(file.text("answer")).isEqualTo("no");
        assertThat(file.date("day")).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(file.oneOf("colour", Colour.class)).isEqualTo(Colour.PALE_BLUE);
    }

    @Test
    void saysWhichFileAndKeyIsWrong() {
        refuses("a: 1\nb: 2\n", file -> file.only("a"), "test.yml: b is not known");
        refuses("a:\n", file -> file.text("a"), "test.yml: a is missing");
        refuses("a: -1\n", file -> file.number("a"), "a must be a whole number");
        refuses("a: 31.3.2026\n", file -> file.date("a"), "a must be a date");
        refuses("a: red\n", file -> file.oneOf("a", Colour.class), "a must be one of pale-blue");
        refuses("a: text\n", file -> file.section("a"), "a must hold keys and values");
        refuses("a: text\n", file -> file.sections("a"), "a must be a list");
        refuses(
                "a: {b: [{c: x}]}\n",
                file -> file.section("a").sections("b").getFirst().number("c"),
                "test.yml: a.b[1].c must");
    }

    private static void refuses(String yaml, Consumer<YamlSection> question, String message) {
        YamlSection file = read(yaml);
        assertThatThrownBy(() -> question.accept(file))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(message);
    }

    @Test
    void namesTheLineThatIsNotYaml() {
        assertThatThrownBy(() -> read("a: 1\na: 2\n"))
                .hasMessageContainingAll("test.yml", "line 2");
        assertThatThrownBy(() -> read("a: [1\n")).hasMessageContainingAll("test.yml", "line");
        assertThatThrownBy(() -> read("a: !!java.net.URL [\"http://example.org\"]\n"))
                .hasMessageContaining("test.yml");
    }

    @Test
    void anEmptyFileHasNoKeys() {
        assertThat(read("# nothing\n").keys()).isEmpty();
    }
}
