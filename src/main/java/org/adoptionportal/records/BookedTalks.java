package org.adoptionportal.records;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.adoptionportal.counselling.Session;
import org.adoptionportal.counselling.Sessions;

/** The counselling that somebody has agreed to come to. */
@Singleton
public class BookedTalks {

    private final Sessions sessions;

    BookedTalks(Sessions sessions) {
        this.sessions = sessions;
    }

    /** When and where one is. */
    public record Talk(Instant at, String place) {}

    /** Those of a request that are to come. */
    @Transactional
    public List<Talk> of(RecordsRequest request) {
        if (request.stage().isOver()) {
            return List.of();
        }
        return sessions.course(request.id(), RecordsLedger.CASE_KIND).sessions().stream()
                .filter(session -> session.state().isOpen() && session.at() != null)
                .map(BookedTalks::talk)
                .toList();
    }

    private static Talk talk(Session session) {
        return new Talk(Objects.requireNonNull(session.at()), session.place());
    }
}
