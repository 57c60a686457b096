package org.adoptionportal.familysupport.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.adoptionportal.support.FamilyAsking;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.Test;

class RequestTest {

    private final FamilyAsking family = FamilyAsking.valid();

    @Test
    void aFamilyWritesChecksAndSends() {
        Page check = family.writes();
        assertThat(check.text())
                .contains("Rowan cannot sleep, and school is hard.", "Likely", "27 March 2016")
                .contains("Since 5 May 2022 it is the council where you live.");
        Page sent = family.visitor().press(check, "Send my request");
        assertThat(sent.heading()).isEqualTo("We have your request");
        Page follow = family.visitor().get(sent.path().replace("/sent", ""));
        assertThat(follow.text())
                .contains("Somebody reads it and decides how urgent it is", "Our duty team")
                .doesNotContain("Rowan", "Juniper");
    }

    @Test
    void whatIsMissingIsSaidBeforeItIsSentAndLinkedToItsPage() {
        Page check =
                family.with("you", "asker", "")
                        .with("what-is-happening", "happening", "")
                        .with("contact", "ways", "")
                        .writes();
        Page again = family.visitor().press(check, "Send my request");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errors())
                .contains("Choose who you are", "Tell us what is happening, in a few words")
                .anyMatch(fault -> fault.startsWith("Choose one"));
        String page = again.path().replace("check", "you") + "?judged=true";
        assertThat(family.visitor().get(page).errors()).containsExactly("Choose who you are");
    }

    @Test
    void daysThatCannotBeAreRefused() {
        family.with("children/1", "orderOn-year", "2015");
        assertThat(family.sends().errors())
                .containsExactly("An order cannot be made before the child was born");
        family.with("children/1", "bornOn-year", "2199");
        assertThat(family.sends().errors()).contains("A date of birth cannot be in the future");
        family.with("children/1", "bornOn-day", "31").with("children/1", "bornOn-month", "2");
        assertThat(family.sends().errors())
                .contains("Enter a date of birth that there is, like 27 3 2016");
    }

    @Test
    void whoIsTooOldForTheFundCanStillAsk() {
        Page check = family.with("children/1", "bornOn-year", "1990").writes();
        assertThat(check.text()).contains("Unlikely", "It never stops you from asking.");
        assertThat(family.visitor().press(check, "Send my request").heading())
                .isEqualTo("We have your request");
    }

    @Test
    void anotherCouncilsFamilyIsToldWhoseItIs() {
        Page check = family.with("you", "authority", "2").writes();
        assertThat(check.text()).contains("which we do not work for", "has to help you");
    }

    @Test
    void wordsThatAreTooManyAreKeptAndRefused() {
        family.with("what-is-happening", "happening", "x".repeat(5001));
        Page again = family.sends();
        assertThat(again.errors()).containsExactly("Use 5000 characters or fewer");
    }

    @Test
    void theSameRequestTwiceOnOneDayIsOne() {
        Page first = family.sends();
        Page second = family.sends();
        assertThat(second.heading()).isEqualTo("We have this already");
        assertThat(second.path()).startsWith(first.path());
    }

    @Test
    void whatWasSentIsNotChanged() {
        Page check = family.writes();
        Page part = family.visitor().get(check.path().replace("check", "you"));
        family.visitor().press(check, "Send my request");
        Page late = family.visitor().submit(part, Map.of("names", "Somebody Else"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(family.visitor().ask(part.path()).status()).isEqualTo(404);
    }

    @Test
    void nobodyElseReadsOrSendsIt() {
        Page check = family.writes();
        assertThat(Visitor.anonymous().ask(check.path()).status()).isEqualTo(404);
        String reference = FamilyAsking.referenceOn(check);
        Visitor other = FamilyAsking.valid().visitor();
        assertThat(other.ask("/family-support/requests/" + reference).status()).isEqualTo(404);
    }

    @Test
    void aFamilyWithdraws() {
        Page sent = family.sends();
        Page follow = family.visitor().get(sent.path().replace("/sent", ""));
        Page over = family.visitor().press(follow, "Withdraw my request");
        assertThat(over.text())
                .contains("You withdrew your request")
                .doesNotContain("Withdraw my request");
    }

    @Test
    void aChildIsAddedAndRemoved() {
        Page check = family.writes();
        String path = check.path().replace("check", "children");
        Page second = family.visitor().get(path + "/2");
        Page both = family.visitor().submit(second, Map.of("name", "Hazel"));
        assertThat(both.text()).contains("Rowan", "Hazel");
        Page one = family.visitor().press(family.visitor().get(path + "/2"), "Remove this child");
        assertThat(one.text()).contains("Rowan").doesNotContain("Hazel");
        assertThat(family.visitor().ask(path + "/9").status()).isEqualTo(404);
    }
}
