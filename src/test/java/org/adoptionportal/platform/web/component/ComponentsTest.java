package org.adoptionportal.platform.web.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ComponentsTest {

    private static final Radios CHILDREN = Radios.yesOrNo("children").labelled("Any children?");

    @Test
    void aFieldIsNeverChangedSoThatAFormCanKeepItForEverybody() {
        var before = CHILDREN.options();

        var shown = CHILDREN.value("yes").error("Choose one").hint("Of any age");

        assertThat(shown.options()).isNotEqualTo(before);
        assertThat(CHILDREN.options()).isEqualTo(before);
        assertThat(CHILDREN.error()).isNull();
    }

    @Test
    void theChoiceThatWasMadeIsMarkedWhateverTheOrderOfCalls() {
        var field = Radios.named("a").value("2").choice("1", "One").choice("2", "Two");

        assertThat(field.options().get("items"))
                .isEqualTo(
                        List.of(
                                Choice.of("1", "One"),
                                new Choice("2", "Two", null, true, null, null, null)));
    }

    @Test
    void errorsAreInTheOrderOfTheFieldsAndLeadToTheFirstWrongPart() {
        List<Field> fields =
                List.of(
                        DateInput.named("dob").errorIn("Enter a year", DateInput.Part.YEAR),
                        TextInput.named("town"),
                        CHILDREN.error("Choose yes or no"));

        var summary = Objects.requireNonNull(ErrorSummary.of(fields));

        assertThat(summary.errorList())
                .containsExactly(
                        new ErrorSummary.Entry("Enter a year", "#dob-year"),
                        new ErrorSummary.Entry("Choose yes or no", "#children"));
    }

    @Test
    void withoutErrorsThereIsNoSummary() {
        assertThat(ErrorSummary.of(List.of(CHILDREN, TextInput.named("town")))).isNull();
    }

    @Test
    void aTextThatMayNotBeTooLongIsCounted() {
        var why = Textarea.named("why");

        assertThat(why.partial()).isEqualTo("textarea");
        assertThat(why.maxLength(500).partial()).isEqualTo("character-count");
    }
}
