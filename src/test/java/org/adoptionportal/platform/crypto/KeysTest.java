package org.adoptionportal.platform.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.adoptionportal.dev.DevKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysTest {

    @Test
    void namesEverySecretThatIsMissingOrShort() {
        assertThatThrownBy(() -> TestKeys.of(Map.of(NewKeys.JWT, "short")))
                .hasMessageContainingAll(
                        NewKeys.SEALING, NewKeys.SEARCH, NewKeys.JWT, NewKeys.CSRF, "new-keys");
    }

    @Test
    void namesTheSettingWhoseKeyIsOfTheWrongKindAndNeverQuotesIt() {
        Map<String, String> settings = NewKeys.make();
        String search = settings.getOrDefault(NewKeys.SEARCH, "");
        settings.put(NewKeys.SEALING, search);
        assertThatThrownBy(() -> TestKeys.of(settings))
                .hasMessageContaining(NewKeys.SEALING)
                .hasMessageNotContaining(search);
    }

    @Test
    void printsASetThatWorks() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        NewKeys.print(new PrintStream(out, true, UTF_8));
        assertThat(out.toString(UTF_8).lines())
                .hasSize(4)
                .allMatch(line -> line.matches("PORTAL_[A-Z_]+=[A-Za-z0-9+/=]{44,}"));
    }

    @Test
    void aCheckoutKeepsItsKeysForItself(@TempDir Path folder) throws IOException {
        Map<String, Object> made = DevKeys.in(folder);
        assertThat(made).hasSize(4);
        assertThat(DevKeys.in(folder)).isEqualTo(made);
        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(folder.resolve("keys.env"))))
                .isEqualTo("rw-------");
    }
}
