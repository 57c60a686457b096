package org.adoptionportal.application;

import jakarta.inject.Singleton;
import java.util.List;
import org.adoptionportal.casefile.CaseFiles;
import org.adoptionportal.identity.Accounts;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.notification.Message;
import org.adoptionportal.notification.Outbox;
import org.adoptionportal.notification.Template;
import org.adoptionportal.platform.web.address.PublicAddress;

/** Tells the applicants by e-mail that there is news in their account, and nothing more. */
@Singleton
class ApplicantNews {

    private final CaseFiles cases;
    private final Accounts accounts;
    private final Outbox outbox;
    private final String link;

    ApplicantNews(CaseFiles cases, Accounts accounts, Outbox outbox, PublicAddress address) {
        this.cases = cases;
        this.accounts = accounts;
        this.outbox = outbox;
        this.link = address.of("/sign-in");
    }

    void tell(Application application, Viewer by) {
        tell(application, cases.parties(application.id(), by));
    }

    void tell(Application application, List<Long> personas) {
        for (long persona : personas) {
            write(Template.MESSAGE_IN_ACCOUNT, persona, application);
        }
    }

    /** Tells them that something will not wait for ever. */
    void warn(Application application, List<Long> personas) {
        personas.forEach(persona -> write(Template.SOMETHING_WAITING, persona, application));
    }

    private void write(Template template, long persona, Application application) {
        outbox.queue(
                Message.withLink(
                        template, accounts.emailOf(persona), link, persona, application.id()));
    }
}
