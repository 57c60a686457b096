package org.adoptionportal.platform.web.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.jknack.handlebars.Handlebars;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.adoptionportal.support.Portal;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.Yaml;

/**
 * Our partials print what govuk-frontend prints, by its own published examples. Examples of options
 * that we leave out are listed with the reason in {@code unsupported.yml}; one that is listed and
 * passes all the same must leave the list.
 */
class ComponentFixturesTest {

    private static final String FOLDER = "/govuk-fixtures/";

    private final Handlebars handlebars = Portal.running().bean(Handlebars.class);

    /** One published example. */
    record Fixture(String name, Map<String, Object> options, String html) {}

    @TestFactory
    Stream<DynamicTest> everyExampleIsPrintedAlikeOrListed() throws IOException {
        Map<String, List<String>> listed = unsupported();
        return fixtures().entrySet().stream()
                .flatMap(component ->
                        component.getValue().stream()
                                .map(fixture ->
                                        test(
                                                component.getKey(),
                                                fixture,
                                                listed.getOrDefault(
                                                        component.getKey(), List.of()))));
    }

    @Test
    void everyListedExampleExists() throws IOException {
        Map<String, List<Fixture>> fixtures = fixtures();
        unsupported()
                .forEach((component, names) ->
                        assertThat(fixtures.getOrDefault(component, List.of()))
                                .as(component)
                                .extracting(Fixture::name)
                                .containsAll(names)
                                .hasSizeGreaterThan(names.size()));
    }

    private DynamicTest test(String component, Fixture fixture, List<String> listed) {
        return DynamicTest.dynamicTest(
                component + ": " + fixture.name(),
                () -> {
                    String expected = Markup.normalised(fixture.html());
                    String printed = Markup.normalised(print(component, fixture.options()));
                    if (listed.contains(fixture.name())) {
                        assertThat(printed)
                                .as("passes: take it off the list")
                                .isNotEqualTo(expected);
                    } else {
                        assertThat(printed).isEqualTo(expected);
                    }
                });
    }

    private String print(String component, Map<String, Object> options) throws IOException {
        return handlebars.compile("components/" + component).apply(Contexts.of(options));
    }

    private static Map<String, List<Fixture>> fixtures() throws IOException {
        try (var in = ComponentFixturesTest.class.getResourceAsStream(FOLDER + "fixtures.json")) {
            return new ObjectMapper().readValue(in, new TypeReference<>() {});
        }
    }

    /** The listed names by component; the file has them by component and reason. */
    private static Map<String, List<String>> unsupported() throws IOException {
        try (var in = ComponentFixturesTest.class.getResourceAsStream(FOLDER + "unsupported.yml")) {
            Map<String, Map<String, List<String>>> reasons = new Yaml().load(in);
            return reasons.entrySet().stream()
                    .collect(
                            Collectors.toMap(
                                    Map.Entry::getKey,
                                    e ->
                                            e.getValue().values().stream()
                                                    .flatMap(List::stream)
                                                    .toList()));
        }
    }
}
