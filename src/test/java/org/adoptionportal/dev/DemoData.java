package org.adoptionportal.dev;

import io.micronaut.context.annotation.Requires;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.adoptionportal.agency.Authorities;
import org.adoptionportal.agency.Authority;

/** Plainly fictional people and cases, so that a newcomer has something to look at. */
@Singleton
@Requires(env = "dev")
final class DemoData {

    private final TransactionOperations<Connection> transactions;
    private final DemoPeople people;
    private final DemoTeams teams;
    private final List<DemoChapter> chapters;
    private final Authorities authorities;
    private final MovableClock clock;

    DemoData(
            TransactionOperations<Connection> transactions,
            DemoPeople people,
            DemoTeams teams,
            List<DemoChapter> chapters,
            Authorities authorities,
            MovableClock clock) {
        this.transactions = transactions;
        this.people = people;
        this.teams = teams;
        this.chapters =
                chapters.stream().sorted(Comparator.comparingInt(DemoChapter::order)).toList();
        this.authorities = authorities;
        this.clock = clock;
    }

    /** Whether nobody has an account yet. */
    boolean isWanted() {
        return transactions.executeRead(transaction -> {
            try (var statement = transaction.getConnection().createStatement();
                    var rows = statement.executeQuery("SELECT 1 FROM account LIMIT 1")) {
                return !rows.next();
            }
        });
    }

    /**
     * Makes the demo accounts and cases, by the same use cases that people go through. The portal
     * does not serve yet: who waits for it to be ready finds everything there.
     */
    void fill() {
        try {
            DemoCast staff =
                    people.staff(authorities.partners().stream().map(Authority::id).toList());
            DemoCast cast = staff.in(teams.play(staff));
            people.newcomer();
            for (DemoChapter chapter : chapters) {
                clock.reset();
                chapter.tell(cast);
            }
        } finally {
            clock.reset();
        }
    }

    /** The sign-in names of the staff, each with what the person does. */
    SortedMap<String, String> staff() {
        SortedMap<String, String> all = new TreeMap<>(DemoPeople.STAFF);
        chapters.forEach(chapter -> all.putAll(chapter.staff()));
        return all;
    }

    /** One line for each demo account: who it is, its sign-in name and its password. */
    List<String> accounts() {
        Stream<String> staff =
                staff().entrySet().stream().map(each -> each.getValue() + ": " + each.getKey());
        Stream<String> adopters = chapters.stream().flatMap(each -> each.accounts().stream());
        return Stream.of(staff, Stream.of("Adopter, nothing begun: demo-new"), adopters)
                .flatMap(lines -> lines)
                .map(line -> line + ", password " + DemoPeople.PASSWORD)
                .toList();
    }
}
