package org.adoptionportal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.support.Api;
import org.adoptionportal.support.Council;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Queries;
import org.adoptionportal.support.StoredCase;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** One council's cases, counted; the tests only look. */
@TestInstance(Lifecycle.PER_CLASS)
class PictureTest {

    private static final int COUNCIL = Council.ofItsOwn();
    private static final int COUNCIL_WITHOUT_CASES = Council.ofItsOwn();

    private final LocalDate today = London.today(Portal.running().bean(Clock.class));
    private final LocalDate oldest = today.minusMonths(6);
    private final Person triage = People.staffOf(COUNCIL, StaffRole.TRIAGE);
    private final Visitor visitor = Visitor.signedInAs(triage);

    @BeforeAll
    void cases() {
        opened(today);
        opened(today.minusMonths(1).plusDays(1));
        opened(today.minusMonths(1)).with("next_due_on = '%s'".formatted(today.minusDays(1)));
        opened(today.minusMonths(3)).with("next_due_on = '%s'".formatted(today));
        opened(oldest).with("stage = 'ENQUIRY_IN_TOUCH'");
        opened(today).with("waiting_for = 'NOBODY', stage = 'ENQUIRY_CLOSED'");
        opened(today).with("with_agency = FALSE");
        opened(today).with("kind = 'fund-of-tomorrow'");
    }

    @Test
    void theTablesSayHowManyHowLateAndHowOld() {
        Page page = visitor.get("/picture");
        long days = ChronoUnit.DAYS.between(today.minusMonths(3), today);
        long most = ChronoUnit.DAYS.between(oldest, today);
        assertThat(rows(page, 0)).containsExactly("Received 4 1 " + days, "In touch 1 0 " + most);
        assertThat(rows(page, 1)).containsExactly("Received 2 1 1 0", "In touch 0 0 0 1");
        assertThat(page.text()).contains("5 cases are open; of these late: 1.");
    }

    @Test
    void thePictureShowsTheSame() {
        var svg = visitor.get("/picture").document().select("svg[role=img]");
        assertThat(svg).hasSize(1);
        assertThat(svg.select("title").text()).isEqualTo("Enquiry: open cases by stage and age");
        assertThat(svg.select("desc").text()).contains("5 cases are open");
        assertThat(svg.select("text").eachText())
                .contains("Received: 4, 1 late", "In touch: 1, 0 late");
        assertThat(svg.select("rect[fill=\"url(#picture-enquiry-new)\"][y=116]").attr("width"))
                .isEqualTo("49.50%");
        assertThat(svg.select("rect[fill=\"url(#picture-enquiry-middle)\"][y=116]").attr("x"))
                .isEqualTo("74.25%");
        assertThat(svg.select("[style]")).isEmpty();
    }

    @Test
    void nobodySeesMoreThanTheirOwn() {
        Person elsewhere = People.staffOf(COUNCIL_WITHOUT_CASES, StaffRole.TRIAGE);
        Page none = Visitor.signedInAs(elsewhere).get("/picture");
        assertThat(none.text()).contains("There are no open cases here.");
        assertThat(none.document().select("svg[role=img], table")).isEmpty();
        for (StaffRole role : StaffRole.values()) {
            boolean reads = role == StaffRole.TRIAGE || role == StaffRole.MANAGER;
            Visitor other = Visitor.signedInAs(People.staffOf(COUNCIL, role));
            assertThat(other.get("/picture").status()).as("%s", role).isEqualTo(reads ? 200 : 403);
        }
    }

    @Test
    void aCouncilIsChosen() {
        Visitor manager = Visitor.signedInAs(People.staff(StaffRole.MANAGER));
        assertThat(rows(manager.get("/picture?authority=" + COUNCIL), 1))
                .containsExactly("Received 2 1 1 0", "In touch 0 0 0 1");
        assertThat(manager.get("/picture?authority=" + COUNCIL_WITHOUT_CASES).text())
                .contains("There are no open cases here.");
        var partners = manager.get("/picture").document().select("option:not([value=''])");
        String partner = partners.getLast().attr("value");
        Page chosen = manager.get("/picture?authority=" + partner);
        assertThat(chosen.document().select("option[selected]").eachAttr("value"))
                .as("it stays chosen")
                .containsExactly(partner);
        assertThat(manager.get("/picture?authority=").status()).isEqualTo(200);
        assertThat(manager.get("/picture?authority=everywhere").status()).isEqualTo(200);
    }

    @Test
    void programsReadTheSame() {
        var items = Api.signedInAs(triage).get("/api/v1/picture").json().get("items");
        assertThat(items.values())
                .extracting(item -> item.get("stage").getStringValue())
                .containsExactly("ENQUIRY_RECEIVED", "ENQUIRY_IN_TOUCH");
        assertThat(items.get(0).get("ages").get("underOneMonth").getIntValue()).isEqualTo(2);
        assertThat(items.get(0).get("late").getIntValue()).isEqualTo(1);
    }

    @Test
    void itTakesTwoStatements() throws Exception {
        assertThat(Queries.during(() -> visitor.get("/picture"))).hasSize(2);
    }

    private static StoredCase opened(LocalDate day) {
        return StoredCase.enquiry()
                .with("authority_id = %d, opened_at = '%s 12:00:00'".formatted(COUNCIL, day));
    }

    private static List<String> rows(Page page, int table) {
        return page.document().select("table").get(table).select("tbody tr").eachText();
    }
}
