package org.adoptionportal.architecture.leak;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.support.Answer;
import org.adoptionportal.support.Council;
import org.adoptionportal.support.Mailbox;
import org.adoptionportal.support.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people write stays words, on every page that shows it and in every e-mail. */
class EscapesTest {

    private final int council = Council.ofItsOwn();
    private final Escapes escapes = new Escapes();

    @Test
    void whatIsWrittenStaysWords() {
        List<Laid> cases = laidOut();
        Addresses addresses = new Addresses(cases);
        Set<String> pages =
                addresses.served().stream()
                        .filter(address -> !address.startsWith("/api/"))
                        .collect(toCollection(TreeSet::new));
        for (Looker each : staff()) {
            pages.addAll(addresses.linked(each, List.of("/worklist")));
            assertThat(pages.stream().flatMap(address -> read(each, address))).isEmpty();
        }
        assertThat(people(cases).flatMap(each -> readOwn(each, addresses))).isEmpty();
        assertThat(cases.stream().flatMap(laid -> laid.canaries().stream()))
                .as("what no page was seen to show")
                .filteredOn(canary -> !escapes.sawWordOf(canary))
                .extracting(Canary::what)
                .isEmpty();
        assertThat(
                        Mailbox.everything().stream()
                                .flatMap(mail -> escapes.in(mail.text(), mail.subject()).stream()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "<p>%s</p>, is run",
                "<input value=\"%s\">, is run",
                "<input value=\"\"&gt;&lt;script&gt;Zqbbbbbbbbbbbbbb\">, ends an attribute",
                "<p>&lt;/script&gt;Zqbbbbbbbbbbbbbb</p>, is filled in as a template"
            })
    void aPageThatTakesThemForMoreIsFoundOut(String page, String fault) {
        String html = page.replace("%s", Escapes.dressed("Zqbbbbbbbbbbbbbb"));
        assertThat(escapes.in(html, "there")).anyMatch(found -> found.contains(fault));
    }

    private List<Laid> laidOut() {
        return ScopedValue.where(Canary.DRESS, Escapes::dressed)
                .call(() -> LeakTest.KINDS.stream().map(kind -> kind.layOut(council)).toList());
    }

    /** Who between them see every case: some kinds are for the whole agency only. */
    private List<Looker> staff() {
        Set<StaffRole> all = EnumSet.allOf(StaffRole.class);
        Set<StaffRole> counsellor = Set.of(StaffRole.RECORDS_COUNSELLOR);
        return List.of(
                Looker.of(
                        "staff",
                        People.staffOf(council, all.toArray(StaffRole[]::new)),
                        all,
                        council),
                Looker.of(
                        "counsellor",
                        People.staff(StaffRole.RECORDS_COUNSELLOR),
                        counsellor,
                        null));
    }

    private static Stream<Looker> people(List<Laid> cases) {
        return cases.stream()
                .flatMap(laid -> laid.people().entrySet().stream())
                .map(person -> Looker.of(person.getKey(), person.getValue()));
    }

    private Stream<String> readOwn(Looker person, Addresses addresses) {
        return addresses.linked(person, List.of("/home")).stream()
                .flatMap(address -> read(person, address));
    }

    private Stream<String> read(Looker looker, String address) {
        Answer answer = looker.open(address);
        return answer.header("Content-Type").startsWith("text/html")
                ? escapes.in(answer.body(), address).stream()
                : Stream.empty();
    }
}
