package org.adoptionportal.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.adoptionportal.support.Portal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LettersTest {

    private static final String LINK = "https://portal.example.org/c/canary-token-7Q";
    private static final String TELLING =
            "(?is).*\\b(adopt\\w*|child\\w*|birth\\w*|famil\\w*|register\\w*|registration\\w*"
                    + "|assess\\w*|panel\\w*|case\\w*|stage\\w*|social|worker\\w*|agency|council"
                    + "|letterbox|dear|mr|mrs|ms)\\b.*";

    private final Letters letters = Portal.running().bean(Letters.class);
    private final String service = Portal.running().bean(MailSettings.class).sender();

    @ParameterizedTest
    @EnumSource(Template.class)
    void holdsTheLinkOnceAndNothingElseThatVaries(Template template) {
        Letter letter = letters.write(template, Map.of(Template.LINK, LINK));
        Letter other =
                letters.write(template, Map.of(Template.LINK, LINK + "x", "name", "Canary Ada"));

        assertThat(letter.text()).containsOnlyOnce(LINK).containsOnlyOnce(service);
        assertThat(letter.text()).doesNotContain("{{", "}}");
        assertThat(other.text()).isEqualTo(letter.text().replace(LINK, LINK + "x"));
        assertThat(other.subject()).isEqualTo(letter.subject());
    }

    @ParameterizedTest
    @EnumSource(Template.class)
    void givesNothingAwayToWhoeverSharesTheMailbox(Template template) {
        Letter letter = letters.write(template, Map.of(Template.LINK, LINK));

        assertThat(letter.subject()).doesNotMatch(TELLING).hasSizeBetween(10, 60);
        assertThat(letter.subject()).doesNotContain("http", "canary", "{");
        assertThat(letter.text().replace(LINK, "")).doesNotMatch(TELLING);
        assertThat(service).doesNotMatch(TELLING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Your adoption",
                "About your child",
                "Stage One",
                "Dear Ada",
                "Your case worker"
            })
    void wouldNoticeWhatGivesSomethingAway(String subject) {
        assertThat(subject).matches(TELLING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://portal.example.org/a?email=ada@example.org",
                "https://portal.example.org/a/Ada%20Lovelace",
                "https://ada:secret@portal.example.org/",
                "javascript:alert(1)",
                "/relative",
                "https://portal.example.org/\nBcc: eve@example.org",
                "Ada Lovelace"
            })
    void takesNoValueThatCouldCarryAPerson(String value) {
        assertThatThrownBy(() -> message("ada@example.org", Map.of(Template.LINK, value)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takesOnlyTheValuesOfTheTemplate() {
        assertThatThrownBy(() -> message("ada@example.org", Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () -> message("ada@example.org", Map.of(Template.LINK, LINK, "name", LINK)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "ada", "a@b@c", "ada@example.org, eve@example.org", "a@b\r\nBcc: c@d"})
    void takesOneAddress(String address) {
        assertThatThrownBy(() -> message(address, Map.of(Template.LINK, LINK)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysNothingOfAPersonWhenItIsLogged() {
        assertThat(message("ada@example.org", Map.of(Template.LINK, LINK)))
                .hasToString("Message[MESSAGE_IN_ACCOUNT]");
    }

    private static Message message(String address, Map<String, String> values) {
        return new Message(Template.MESSAGE_IN_ACCOUNT, address, values, null, null);
    }
}
