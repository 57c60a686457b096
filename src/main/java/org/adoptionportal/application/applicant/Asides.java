package org.adoptionportal.application.applicant;

import jakarta.inject.Singleton;
import org.adoptionportal.application.Application;
import org.adoptionportal.application.EqualityDoor;
import org.adoptionportal.application.answering.FormPath;
import org.adoptionportal.application.applicant.TrackerPage.Aside;
import org.adoptionportal.application.applicant.TrackerPage.Link;
import org.adoptionportal.conversation.Inbox;
import org.adoptionportal.identity.Viewer;

/** Says what else applicants can do from their tracker. */
@Singleton
class Asides {

    private final EqualityDoor equality;
    private final Inbox inbox;

    Asides(EqualityDoor equality, Inbox inbox) {
        this.equality = equality;
        this.inbox = inbox;
    }

    Aside of(Application application, Viewer viewer) {
        String reference = application.reference();
        boolean sent = application.receivedOn() != null;
        return new Aside(
                equality.offer(application, viewer),
                sent ? messages(application, viewer) : null,
                sent ? FormPath.own(reference).confirmation() : null,
                application.stage().isOver() ? null : "/applications/" + reference + "/withdrawal");
    }

    private Link messages(Application application, Viewer viewer) {
        long unread = inbox.unread(viewer, application.id());
        String text = unread == 0 ? "Messages" : "Messages: %d not read yet".formatted(unread);
        return new Link(text, "/messages/" + application.reference());
    }
}
