package org.adoptionportal.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.notification.MailReturned;
import org.adoptionportal.support.Api;
import org.adoptionportal.support.Applicant;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Rows;
import org.adoptionportal.support.Visitor;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What calls for attention in a case besides its next step. */
class AttentionTest {

    private static final int COUNCIL = 1;

    private final String reference = Applicant.whoSent(People.adopter()).reference();
    private final Person person = People.staffOf(COUNCIL, StaffRole.STAGE_ONE_WORKER);
    private final Visitor worker = Visitor.signedInAs(person);

    @Test
    void anEmailThatCameBackIsInTheListUntilSomebodyDealtWithIt() {
        mailComesBack();
        assertThat(line(reference)).contains("An e-mail came back on");
        Page page = worker.get("/cases/adoption/" + reference);
        assertThat(page.text()).contains("An e-mail about this case came back on");
        worker.press(page, "I have dealt with it");
        assertThat(line(reference)).doesNotContain("came back");
        assertThat(worker.history(reference)).contains("E-mails that came back were dealt with");
    }

    @Test
    void aProgramDealsWithItOnceHoweverOftenItSaysSo() {
        mailComesBack();
        Api program = Api.signedInAs(person);
        String path = "/api/v1/cases/" + reference + "/returned-mail";
        assertThat(program.send("DELETE", path, "").status()).isEqualTo(204);
        assertThat(program.send("DELETE", path, "").status()).isEqualTo(204);
        assertThat(line(reference)).doesNotContain("came back");
        assertThat(worker.history(reference))
                .containsOnlyOnce("E-mails that came back were dealt with");
    }

    private void mailComesBack() {
        long id = Rows.idOf("SELECT id FROM case_file WHERE reference = ?", reference);
        Portal.running().bean(CaseMail.class).comesBack(id);
    }

    private String line(String reference) {
        return worker.get("/worklist").document().select(".portal-worklist__case").stream()
                .map(Element::text)
                .filter(text -> text.contains(reference))
                .findFirst()
                .orElse("");
    }

    /** Says that an e-mail was given up, as the delivery of it does. */
    @Singleton
    @Requires(env = "test")
    static class CaseMail {

        private final ApplicationEventPublisher<MailReturned> publisher;

        CaseMail(ApplicationEventPublisher<MailReturned> publisher) {
            this.publisher = publisher;
        }

        void comesBack(long caseId) {
            publisher.publishEvent(new MailReturned(caseId));
        }
    }
}
