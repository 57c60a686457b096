package org.adoptionportal.platform.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.convert.ConversionService;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.adoptionportal.support.Portal;
import org.junit.jupiter.api.Test;

class SentTest {

    @Test
    void aFieldMayComeOnceOrSeveralTimes() {
        Sent sent = converted(Map.of("name", "Robin", "ages", List.of("0-2", "3-5")));
        assertThat(sent.get("name")).isEqualTo("Robin");
        assertThat(sent.fields().get("ages")).containsExactly("0-2", "3-5");
        assertThat(sent.get("ages")).isEqualTo("0-2");
    }

    @Test
    void aFieldWithoutAValueIsEmpty() {
        Map<String, Object> posted = new HashMap<>();
        posted.put("alone", null);
        posted.put("several", Arrays.asList(null, "x"));
        posted.put("none", Collections.emptyList());
        Sent sent = converted(posted);
        assertThat(sent.fields().get("alone")).containsExactly("");
        assertThat(sent.fields().get("several")).containsExactly("", "x");
        assertThat(sent.has("none")).isFalse();
        assertThat(sent.get("missing")).isEmpty();
    }

    /** They grow with time: in 2027 they get a digit more. */
    @Test
    void anIdOfOursIsReadWhateverItsLength() {
        String last = Long.toString(Long.MAX_VALUE);
        assertThat(converted(Map.of("id", last)).id("id")).hasValue(Long.MAX_VALUE);
        assertThat(converted(Map.of("id", last + "0")).id("id")).isEmpty();
        assertThat(converted(Map.of("id", "x")).id("id")).isEmpty();
        assertThat(converted(Map.of()).id("id")).isEmpty();
    }

    @Test
    void keysAreNeverTheSame() {
        assertThat(OnceKey.fresh()).hasSize(32).isNotEqualTo(OnceKey.fresh());
    }

    private static Sent converted(Map<String, Object> posted) {
        return Portal.running()
                .bean(ConversionService.class)
                .convert(posted, Sent.class)
                .orElseThrow();
    }
}
