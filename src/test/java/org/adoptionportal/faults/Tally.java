package org.adoptionportal.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.adoptionportal.dev.LocalMailbox.Letter;
import org.adoptionportal.served.Database;
import org.adoptionportal.served.Installation;

/** Compares what was acknowledged with what is there. */
final class Tally {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final int SIGN_OF_LIFE = 40;

    private final Acknowledged acknowledged;
    private final Installation portal;

    Tally(Acknowledged acknowledged, Installation portal) {
        this.acknowledged = acknowledged;
        this.portal = portal;
    }

    private Database database() {
        return portal.database();
    }

    /** Awaits that enquiries are taken: more than could have been under way. */
    void awaitMore() {
        awaitMore(() -> {});
    }

    void awaitMore(Runnable meanwhile) {
        int before = acknowledged.size();
        await().atMost(PATIENCE)
                .until(() -> {
                    meanwhile.run();
                    return acknowledged.size() >= before + SIGN_OF_LIFE;
                });
    }

    /** Awaits that everything is sent that is to be sent by now. */
    void awaitAllSent() {
        Set<String> waiting = unsent();
        await().atMost(PATIENCE)
                .pollInterval(POLL)
                .until(() -> {
                    waiting.retainAll(unsent());
                    return waiting.isEmpty();
                });
    }

    private Set<String> unsent() {
        return new HashSet<>(
                database().column("SELECT id FROM notification WHERE status <> 'SENT'"));
    }

    void nothingIsMissing() {
        Set<String> missing = new HashSet<>(acknowledged.references().values());
        missing.removeAll(new HashSet<>(database().column("SELECT reference FROM enquiry")));
        assertThat(missing).as("acknowledged, and not there").isEmpty();
    }

    /** Each enquiry made one case, one key and one e-mail to be sent. */
    void everythingIsThereOnce() {
        Map<String, String> references = acknowledged.references();
        assertThat(references.values()).doesNotHaveDuplicates();
        assertThat(database().column("SELECT reference FROM enquiry"))
                .containsExactlyInAnyOrderElementsOf(references.values());
        for (String table : List.of("case_file", "once", "notification")) {
            assertThat(database().count("SELECT COUNT(*) FROM " + table))
                    .as(table)
                    .isEqualTo(references.size());
        }
    }

    /** Each enquirer has one e-mail, or one and the same more than once; how many are too many. */
    long repeatedLetters() {
        Map<String, List<Letter>> letters =
                portal.mailbox().newestFirst().stream().collect(Collectors.groupingBy(Letter::to));
        assertThat(letters).hasSize(acknowledged.size());
        assertThat(letters.values())
                .allSatisfy(same ->
                        assertThat(same)
                                .extracting(Letter::text)
                                .containsOnly(same.getFirst().text()));
        return letters.values().stream().mapToLong(same -> same.size() - 1).sum();
    }
}
