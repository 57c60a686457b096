package org.adoptionportal.team.absence;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.stream.Stream;
import org.adoptionportal.identity.Accounts;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.id.Ids;
import org.adoptionportal.team.TeamRoles;

/**
 * Records that somebody of the staff is away and who covers for them: their own absence, or
 * somebody else's by a manager or an administrator.
 */
@Singleton
public class RecordAbsence {

    private final AbsenceRows rows;
    private final AbsenceRules rules;
    private final Accounts accounts;
    private final Ids ids;

    RecordAbsence(AbsenceRows rows, AbsenceRules rules, Accounts accounts, Ids ids) {
        this.rows = rows;
        this.rules = rules;
        this.accounts = accounts;
        this.ids = ids;
    }

    /**
     * Records it. Two at once for the same people wait for each other.
     *
     * @return its id
     * @throws Refusal.Forbidden if it is somebody else's, and not the viewer's to record
     * @throws Refusal.Invalid naming each field that breaks a rule
     */
    @Transactional
    public long record(Viewer by, NewAbsence absence) {
        if (absence.personaId() != by.personaId() && !TeamRoles.include(by)) {
            throw new Refusal.Forbidden(
                    "You can record your own absence. Ask a manager to record somebody else's.");
        }
        Stream.of(absence.personaId(), absence.coverPersonaId())
                .distinct()
                .sorted()
                .forEach(personaId -> hold(absence, personaId));
        rules.check(absence);
        long id = ids.next();
        rows.save(
                new AbsenceRow(
                        id,
                        absence.personaId(),
                        absence.from(),
                        absence.to(),
                        absence.coverPersonaId(),
                        by.personaId(),
                        0,
                        false));
        return id;
    }

    private void hold(NewAbsence absence, long personaId) {
        try {
            accounts.hold(personaId);
        } catch (Refusal.NotFound nobody) {
            throw AbsenceRules.nobody(absence, personaId);
        }
    }
}
