package org.adoptionportal.familysupport.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.adoptionportal.support.FamilyAsking;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.Test;

class CrisisTest {

    private final Visitor visitor = Visitor.anonymous();

    @Test
    void theNumbersToCallComeFirst() {
        String text = visitor.get("/family-support/crisis").text();
        assertThat(text.indexOf("999")).isBetween(0, text.indexOf("Your name"));
        assertThat(text).contains("116 123", "We ring you back by");
    }

    @Test
    void aNameAndANumberAreEnough() {
        Page sent =
                visitor.submit(
                        visitor.get("/family-support/crisis"),
                        Map.of("names", "Sorrel Finch", "telephone", "01632 960 009"));
        assertThat(sent.heading()).isEqualTo("We have your request");
        assertThat(sent.text()).contains("rings you back by", "999");
    }

    @Test
    void withoutThemNothingIsSentAndWhatWasTypedStays() {
        Page form = visitor.get("/family-support/crisis");
        Page again = visitor.submit(form, Map.of("names", "Sorrel Finch", "telephone", "nothing"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errors()).hasSize(1);
        assertThat(again.value("names")).isEqualTo("Sorrel Finch");
        assertThat(visitor.submit(form, Map.of()).errors())
                .containsExactly(
                        "Enter your name", "Enter a telephone number, so that we can ring you");
    }

    @Test
    void theSameTwiceIsOneRequest() {
        FamilyAsking family = FamilyAsking.valid();
        assertThat(family.inCrisis().path()).isEqualTo(family.inCrisis().path());
        assertThat(FamilyAsking.valid().inCrisis().path())
                .as("from another browser")
                .isNotEqualTo(family.inCrisis().path());
    }

    @Test
    void nobodyElseSeesTheConfirmation() {
        Page sent = FamilyAsking.valid().inCrisis();
        assertThat(visitor.ask(sent.path()).status()).isEqualTo(404);
    }
}
