package org.adoptionportal.records.casework;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.records.DecideRelease;
import org.adoptionportal.records.GiveRelease;
import org.adoptionportal.records.Way;

/** Everything that can be decided by a form on something that is to be given. */
@Singleton
public record ReleaseDecisions(DecideRelease decide, GiveRelease give) {

    static final String APPROVAL = "approval";
    static final String RETURN = "return";
    static final String GIVING = "giving";

    /** Decides what a form of that address says. */
    public void decide(String act, Viewer worker, String reference, long id, Sent sent) {
        int version = sent.version();
        switch (act) {
            case APPROVAL -> decide.approve(worker, reference, version, id);
            case RETURN ->
                    decide.sendBack(worker, reference, version, id, sent.get(DecideRelease.WHY));
            case GIVING -> give(worker, reference, id, sent);
            default -> throw new Refusal.NotFound();
        }
    }

    private void give(Viewer worker, String reference, long id, Sent sent) {
        SentAct said = new SentAct(sent);
        Way way = said.choice(Way.class, "way");
        LocalDate on = said.day(ActFields.ON);
        said.check();
        give.give(worker, reference, sent.version(), id, requireNonNull(way), requireNonNull(on));
    }
}
