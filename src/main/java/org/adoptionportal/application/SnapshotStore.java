package org.adoptionportal.application;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    /** What is sealed in a snapshot. */
    @Serdeable
    record Content(List<Sheet> sheets) {}

    /**
     * The answers of one section.
     *
     * @param place of the applicant whose own they are; 0 when they are shared
     */
    @Serdeable
    record Sheet(int place, String section, Map<String, String> answers) {}

    void keep(Registration registration) {
        long id = registration.application().id();
        Content content = new Content(sheets(registration));
        byte[] bytes = sealed.seal("registration_snapshot", id, "sealed", content);
        snapshots.save(new SnapshotRow(id, RegistrationForm.VERSION, bytes, clock.instant()));
        cases.name(id, registration.names());
        index.put(id, terms(registration));
    }

    private static List<Sheet> sheets(Registration registration) {
        List<Sheet> sheets = new ArrayList<>();
        for (Applicant who : registration.applicants()) {
            for (SavedSection saved : registration.sections(who)) {
                if (saved.section().personal()
                        || who.equals(registration.applicants().getFirst())) {
                    int place = saved.section().personal() ? who.place() : 0;
                    String code = saved.section().code();
                    sheets.add(new Sheet(place, code, saved.answers().values()));
                }
            }
        }
        return sheets;
    }

    private static List<SearchTerm> terms(Registration registration) {
        List<SearchTerm> terms = new ArrayList<>();
        for (Applicant who : registration.applicants()) {
            Answers you = registration.answers(AboutYou.CODE, who);
            terms.add(new SearchTerm(Kind.NAME, AboutYou.name(you)));
            String born = you.date(AboutYou.DATE_OF_BIRTH).orElseThrow().toString();
            terms.add(new SearchTerm(Kind.DATE_OF_BIRTH, born));
            terms.add(new SearchTerm(Kind.EMAIL, you.get(AboutYou.EMAIL)));
            terms.add(new SearchTerm(Kind.TELEPHONE, you.get(AboutYou.TELEPHONE)));
        }
        Answers home = registration.answers(Home.CODE, registration.applicants().getFirst());
        terms.add(new SearchTerm(Kind.POSTCODE, home.get(Home.POSTCODE)));
        return terms;
    }
}
