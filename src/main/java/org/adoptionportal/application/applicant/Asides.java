package org.adoptionportal.application.applicant;

import jakarta.inject.Singleton;
import java.util.List;
import org.adoptionportal.allocation.Allocations;
import org.adoptionportal.allocation.CaseTeam;
import org.adoptionportal.application.Application;
import org.adoptionportal.application.EqualityDoor;
import org.adoptionportal.application.answering.FormPath;
import org.adoptionportal.application.applicant.TrackerPage.Aside;
import org.adoptionportal.application.applicant.TrackerPage.Link;
import org.adoptionportal.conversation.Inbox;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.db.Fact;
import org.adoptionportal.platform.time.London;
import org.jspecify.annotations.Nullable;

/** Says what else applicants can do from their tracker. */
@Singleton
class Asides {

    private final EqualityDoor equality;
    private final Inbox inbox;
    private final Allocations allocations;

    Asides(EqualityDoor equality, Inbox inbox, Allocations allocations) {
        this.equality = equality;
        this.inbox = inbox;
        this.allocations = allocations;
    }

    Aside of(Application application, List<Fact> facts, Viewer viewer) {
        String reference = application.reference();
        boolean sent = application.receivedOn() != null;
        return new Aside(
                equality.offer(application, viewer),
                sent ? worker(allocations.team(facts)) : null,
                sent ? messages(application, facts) : null,
                sent ? "/looked-at/" + reference : null,
                sent ? FormPath.own(reference).confirmation() : null,
                application.stage().isOver() ? null : "/applications/" + reference + "/withdrawal");
    }

    private static @Nullable String worker(CaseTeam team) {
        if (team.worker() == null || team.cover() == null || team.awayUntil() == null) {
            return team.worker();
        }
        return "%s. While they are away until %s, %s looks after you"
                .formatted(team.worker(), London.date(team.awayUntil()), team.cover());
    }

    private Link messages(Application application, List<Fact> facts) {
        long unread = inbox.unread(facts);
        String text = unread == 0 ? "Messages" : "Messages: %d not read yet".formatted(unread);
        return new Link(text, "/messages/" + application.reference());
    }
}
