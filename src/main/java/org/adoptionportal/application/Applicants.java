package org.adoptionportal.application;

import jakarta.inject.Singleton;
import java.time.Instant;
import org.adoptionportal.awaiting.AwaitedThings;
import org.adoptionportal.casefile.CaseFiles;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.id.Ids;
import org.jspecify.annotations.Nullable;

/** Keeps who applies. Every method joins the transaction of the decision that calls it. */
@Singleton
class Applicants {

    private final ApplicantRepository rows;
    private final AnswerRepository answers;
    private final AwaitedThings awaited;
    private final CaseFiles cases;
    private final Ids ids;

    Applicants(
            ApplicantRepository rows,
            AnswerRepository answers,
            AwaitedThings awaited,
            CaseFiles cases,
            Ids ids) {
        this.rows = rows;
        this.answers = answers;
        this.awaited = awaited;
        this.cases = cases;
        this.ids = ids;
    }

    Applicant add(long applicationId, int place, @Nullable Long personaId) {
        Applicant applicant = new Applicant(ids.next(), applicationId, place, personaId);
        rows.save(applicant);
        return applicant;
    }

    /**
     * Lets somebody who was not online until now be this applicant: what was answered for them is
     * theirs, what we wait for from them, and the case too.
     *
     * @throws Refusal.Conflict if somebody is this applicant already
     */
    void claim(long applicationId, long applicantId, Viewer person) {
        if (rows.claim(applicantId, person.personaId()) == 0) {
            throw new Refusal.Conflict(
                    "Somebody has used this code before. Call us if it was not you.");
        }
        answers.hand(applicationId, applicantId, person.personaId());
        awaited.hand(applicationId, applicantId, person.personaId());
        cases.join(applicationId, person);
    }

    /** Whether this person is that applicant. */
    boolean isWho(Viewer person, long applicationId, long applicantId) {
        return rows.of(applicationId, person).stream()
                .anyMatch(each -> each.id() == applicantId && each.is(person));
    }

    /** Deletes what somebody answered for themselves; whoever stays has the first place then. */
    void forget(long applicationId, Applicant leaving) {
        answers.forget(applicationId, leaving.owner());
        rows.forget(leaving.id());
        rows.moveUp(applicationId);
    }

    /** Deletes who applied, and everything that they answered. */
    void forgetAll(long applicationId) {
        answers.forgetAll(applicationId);
        rows.forgetAll(applicationId);
    }

    /**
     * Notes that somebody withdrew; what they sent is kept with the application, and what they were
     * changing of their own is not.
     */
    void left(Applicant leaving, Instant at) {
        answers.closeOf(leaving.applicationId(), leaving.owner());
        rows.leave(leaving.id(), at);
    }

    /** The case is not this person's any more. */
    void part(long applicationId, Viewer person) {
        cases.part(applicationId, person);
    }
}
