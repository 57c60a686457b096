package org.adoptionportal.records.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.Queries;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolderTest {

    private static final String PATH = "/records/who-holds-my-file";

    private final Visitor visitor = Visitor.anonymous();
    private final Map<String, String> typed =
            new HashMap<>(Map.of("where", "ENGLAND_OR_WALES", "ordered-year", "1982"));

    @Test
    void theYearIsEnoughAwayFromABoundary() {
        Page answer = ask();
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text())
                .contains("from 12 November 1975 to 29 December 2005", "You do not have to")
                .contains("We do not know yet who holds your file")
                .contains("costs you nothing", "Adoption Contact Register", "The Finding Circle");
        assertThat(answer.path()).isEqualTo(PATH);
    }

    @Test
    void beforeNovember1975TheMeetingIsCompulsory() {
        date("", "", "1970");
        assertThat(ask().text()).contains("Before that you must have a meeting");
    }

    @Test
    void atABoundaryTheDayIsAskedForAndWhatWasTypedIsKept() {
        date("", "11", "1975");
        typed.put("court", "Wherryford County Court");
        Page again = ask();
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errors().getFirst()).contains("The law changed on 12 November 1975");
        assertThat(again.value("court")).isEqualTo("Wherryford County Court");
        Page both = visitor.submit(again, Map.of("dayUnknown", "yes"));
        assertThat(both.text())
                .contains("If your order was made before 12 November 1975")
                .contains("If your order was made from 12 November 1975 to 29 December 2005");
        date("12", "11", "1975");
        assertThat(ask().text()).contains("You do not have to have one");
        date("11", "11", "1975");
        assertThat(ask().text()).contains("you must have a meeting");
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', '', Enter the year of your adoption order",
        "'', '', 82, Enter the year of your adoption order",
        "5, '', 1982, Enter the month too",
        "31, 2, 1982, Enter a real date",
        "'', 13, 1982, Enter a real date",
        "x, 2, 1982, Enter numbers",
        "1, 1, 2999, Enter a date in the past",
        "31, 12, 1926, there were no adoption orders before",
        "'', '', 1850, there were no adoption orders before"
    })
    void datesThatCannotBe(String day, String month, String year, String fault) {
        date(day, month, year);
        Page again = ask();
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errors().getFirst()).contains(fault);
        assertThat(again.value("ordered-year")).isEqualTo(year);
    }

    @Test
    void whoArrangedItSaysWhoHoldsIt() {
        typed.put("council", "1");
        assertThat(ask().text()).contains("is likely to hold your file", "Ask its adoption team");
        typed.put("council", "999");
        assertThat(ask().errors()).containsExactly("Choose one of the councils shown");
        typed.put("council", "");
        typed.put("agency", "The Example Society");
        assertThat(ask().text()).contains("The Example Society may hold your file");
        typed.put("agency", "x".repeat(201));
        assertThat(ask().errors()).containsExactly("Use 200 characters or fewer");
    }

    @ParameterizedTest
    @CsvSource({
        "SCOTLAND, National Records of Scotland",
        "NORTHERN_IRELAND, General Register Office for Northern Ireland",
        "ISLANDS, registers of their own",
        "ABROAD, The country where you were adopted"
    })
    void elsewhereIsSignposted(String where, String whom) {
        typed.put("where", where);
        date("", "", "");
        assertThat(ask().text()).contains(whom).doesNotContain("What to expect");
    }

    @Test
    void nothingIsAskedOfTheDatabase() throws Exception {
        visitor.get(PATH);
        assertThat(Queries.during(this::ask)).isEmpty();
        assertThat(Queries.during(() -> visitor.get("/records"))).isEmpty();
    }

    private void date(String day, String month, String year) {
        typed.putAll(Map.of("ordered-day", day, "ordered-month", month, "ordered-year", year));
    }

    private Page ask() {
        return visitor.submit(visitor.get(PATH), typed);
    }
}
