package org.adoptionportal.dev;

import io.micronaut.context.annotation.Requires;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import org.adoptionportal.agency.Authorities;
import org.adoptionportal.agency.Authority;
import org.adoptionportal.identity.Viewer;

/** Plainly fictional people and cases, so that a newcomer has something to look at. */
@Singleton
@Requires(env = "dev")
final class DemoData {

    private final TransactionOperations<Connection> transactions;
    private final DemoPeople people;
    private final DemoTeams teams;
    private final DemoCases cases;
    private final DemoCouples couples;
    private final DemoEnquiries enquiries;
    private final DemoConversation conversation;
    private final Authorities authorities;
    private final MovableClock clock;

    DemoData(
            TransactionOperations<Connection> transactions,
            DemoPeople people,
            DemoTeams teams,
            DemoCases cases,
            DemoCouples couples,
            DemoEnquiries enquiries,
            DemoConversation conversation,
            Authorities authorities,
            MovableClock clock) {
        this.transactions = transactions;
        this.people = people;
        this.teams = teams;
        this.cases = cases;
        this.couples = couples;
        this.enquiries = enquiries;
        this.conversation = conversation;
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
            DemoPeople.Staff staff = people.staff(partners().getFirst());
            Viewer worker = staff.worker();
            teams.play(staff.councilWorker(), worker, partners().getFirst());
            people.newcomer();
            int number = 0;
            for (Chapter chapter : CHAPTERS) {
                for (int i = 0; i < chapter.count(); i++) {
                    play(chapter, i, number++, worker);
                }
            }
            clock.reset();
            couples.play(partners());
            enquiries.play(worker, partners());
        } finally {
            clock.reset();
        }
    }

    /** Cases of one story: the first of them belongs to a demo account that is announced. */
    private record Chapter(DemoStory story, String signInName, int count, int newest, int every) {}

    private static final List<Chapter> CHAPTERS =
            List.of(
                    new Chapter(DemoStory.SENT, "demo-sent", 9, 1, 2),
                    new Chapter(DemoStory.HALF_WRITTEN, "demo-writing", 5, 2, 6),
                    new Chapter(DemoStory.JUST_BEGUN, "demo-begun", 3, 1, 3),
                    new Chapter(DemoStory.DECLINED_NOT_TOLD, "demo-untold", 2, 5, 2),
                    new Chapter(DemoStory.DECLINED, "demo-declined", 3, 30, 40),
                    new Chapter(DemoStory.STAGE_ONE, "demo-stage-one", 16, 8, 5));

    private void play(Chapter chapter, int i, int number, Viewer worker) {
        clock.reset();
        String signInName = i == 0 ? chapter.signInName() : chapter.signInName() + "-" + (i + 1);
        DemoHousehold household = DemoHousehold.of(number, signInName, partners());
        Viewer adopter = people.adopter(household.person());
        int daysAgo = chapter.newest() + i * chapter.every();
        String reference = cases.play(chapter.story(), daysAgo, household, adopter, worker);
        if (i == 0 && chapter.story() == DemoStory.STAGE_ONE) {
            conversation.play(reference, adopter, worker);
        }
    }

    private List<Integer> partners() {
        return authorities.partners().stream().map(Authority::id).toList();
    }

    /** One line for each demo account: who it is, its sign-in name and its password. */
    List<String> accounts() {
        List<String> lines = new ArrayList<>();
        DemoPeople.STAFF.forEach((name, work) -> lines.add(work + ": " + name));
        lines.add("Adopter, nothing begun: demo-new");
        CHAPTERS.forEach(
                chapter -> lines.add("Adopter, " + said(chapter) + ": " + chapter.signInName()));
        DemoRegistering.ALL.forEach(couple -> lines.addAll(couple.accounts()));
        return lines.stream().map(line -> line + ", password " + DemoPeople.PASSWORD).toList();
    }

    private static String said(Chapter chapter) {
        return chapter.story().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
