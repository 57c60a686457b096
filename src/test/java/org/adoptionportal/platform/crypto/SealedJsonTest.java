package org.adoptionportal.platform.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.annotation.Serdeable;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.adoptionportal.support.Portal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SealedJsonTest {

    private final SealedJson json = Portal.running().bean(SealedJson.class);
    private final Sealer sealer = Portal.running().bean(Sealer.class);

    @Serdeable
    record Person(String name, LocalDate born, @Nullable String note) {}

    private final Person person = new Person("Zoë Łukasz", LocalDate.of(1990, 2, 28), null);

    @Test
    void opensWhatItSealed() {
        byte[] sealed = json.seal("person", 1, "answers", person);
        assertThat(json.open("person", 1, "answers", sealed, Person.class)).isEqualTo(person);
    }

    @Test
    void opensLists() {
        byte[] sealed = json.seal("person", 1, "answers", List.of(person, person));
        assertThat(json.open("person", 1, "answers", sealed, Argument.listOf(Person.class)))
                .containsExactly(person, person);
    }

    @Test
    void neverQuotesWhatAPersonWroteWhenItCannotBeRead() {
        byte[] text = "{\"born\":\"my secret\"}".getBytes(StandardCharsets.UTF_8);
        byte[] sealed = sealer.seal("person", 1, "answers", text);
        assertThatThrownBy(() -> json.open("person", 1, "answers", sealed, Person.class))
                .hasMessageContaining("person.answers")
                .hasNoCause()
                .hasMessageNotContaining("secret");
    }
}
