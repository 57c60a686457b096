package org.adoptionportal.application;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.adoptionportal.application.form.AboutYou;
import org.adoptionportal.application.form.Answers;
import org.adoptionportal.application.form.Home;
import org.adoptionportal.application.form.RegistrationForm;
import org.adoptionportal.casefile.CaseFiles;
import org.adoptionportal.casefile.SearchIndex;
import org.adoptionportal.casefile.SearchTerm;
import org.adoptionportal.platform.crypto.SealedJson;
import org.adoptionportal.platform.crypto.SearchTokens.Kind;

/** Keeps all answers as they were sent, and what the case is called and found by. */
@Singleton
class SnapshotStore {

    private final SnapshotRepository snapshots;
    private final SealedJson sealed;
    private final CaseFiles cases;
    private final SearchIndex index;
    private final Clock clock;

    SnapshotStore(
            SnapshotRepository snapshots,
            SealedJson sealed,
            CaseFiles cases,
            SearchIndex index,
            Clock clock) {
        this.snapshots = snapshots;
        this.sealed = sealed;
        this.cases = cases;
        this.index = index;
        this.clock = clock;
    }

    /** What is sealed in a snapshot: the answers by section. */
    @Serdeable
    record Content(Map<String, Map<String, String>> sections) {}

    void keep(Registration registration) {
        long id = registration.application().id();
        Content content = new Content(registration.everything());
        byte[] bytes = sealed.seal("registration_snapshot", id, "sealed", content);
        snapshots.save(new SnapshotRow(id, RegistrationForm.VERSION, bytes, clock.instant()));
        cases.name(id, registration.names());
        index.put(id, terms(registration));
    }

    private static List<SearchTerm> terms(Registration registration) {
        Answers you = registration.answers(AboutYou.CODE);
        Answers home = registration.answers(Home.CODE);
        String born = you.date(AboutYou.DATE_OF_BIRTH).orElseThrow().toString();
        return Stream.of(
                        new SearchTerm(Kind.NAME, registration.names()),
                        new SearchTerm(Kind.DATE_OF_BIRTH, born),
                        new SearchTerm(Kind.EMAIL, you.get(AboutYou.EMAIL)),
                        new SearchTerm(Kind.TELEPHONE, you.get(AboutYou.TELEPHONE)),
                        new SearchTerm(Kind.POSTCODE, home.get(Home.POSTCODE)))
                .toList();
    }
}
