package org.adoptionportal.application;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.adoptionportal.application.form.AboutYou;
import org.adoptionportal.application.form.Answers;
import org.adoptionportal.application.form.Home;
import org.adoptionportal.casefile.CaseFiles;
import org.adoptionportal.casefile.SearchIndex;
import org.adoptionportal.casefile.SearchTerm;
import org.adoptionportal.platform.crypto.SearchTokens.Kind;

/** Keeps all answers as they are sent, and what the case is called and found by. */
@Singleton
class SnapshotStore {

    private final SentVersions versions;
    private final CaseFiles cases;
    private final SearchIndex index;

    SnapshotStore(SentVersions versions, CaseFiles cases, SearchIndex index) {
        this.versions = versions;
        this.cases = cases;
        this.index = index;
    }

    /** What is sealed in the first version. */
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
        versions.first(registration, new Content(sheets(registration)));
        renew(registration);
    }

    /** What the case is called and found by follows a change. */
    void renew(Registration registration) {
        long id = registration.application().id();
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
