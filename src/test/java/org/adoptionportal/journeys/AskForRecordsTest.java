package org.adoptionportal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Clock;
import java.time.LocalDate;
import org.adoptionportal.identity.PersonaKind;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.support.AdoptedPerson;
import org.adoptionportal.support.Browser;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Visit;
import org.adoptionportal.support.Window;

/** Adopted adults ask for their records: each of the three ways that the law knows. */
class AskForRecordsTest {

    private static final String PROPOSE = "Propose it to a second person";

    @Journey
    void adoptedIn1970TheInterviewComesFirst(Window window) {
        String reference;
        try (Visit visit = Browser.open(window)) {
            visit.goTo("/records").follow("Who holds my file?").press("Continue");
            assertThat(visit.errors()).isNotEmpty();
            visit.choose("England or Wales")
                    .fill("When was your adoption order made?", "Year", "1970")
                    .press("Continue")
                    .sees("you must have a meeting")
                    .follow("Ask for counselling or your records")
                    .press("Begin without an account")
                    .sees("Keep this link")
                    .follow("Continue");
            reference = written(visit, 1970);
            visit.press("I need a break").sees("You are having a break").press("I am ready again");
        }
        try (Visit staff = worker(window, reference)) {
            identified(staff);
            proposed(staff, "Birth details");
            assertThat(staff.status()).isEqualTo(409);
            staff.sees("only after a counselling interview");
            AdoptedPerson.holdSession(
                    AdoptedPerson.viewer(People.staff(StaffRole.RECORDS_COUNSELLOR)), reference);
            staff.goTo("/cases/records/" + reference);
            proposed(staff, "Birth details");
            staff.sees("A second person decides what is given");
        }
    }

    @Journey
    void adoptedIn1990TheFileIsElsewhere(Window window) {
        String reference = asked(window, 1990);
        try (Visit staff = worker(window, reference)) {
            identified(staff);
            open(staff, "Whose file it is")
                    .choose("Another agency’s: passed on with consent")
                    .fill("Which other agency? (only if it is not ours)", "Marshland Council")
                    .press("Record whose file it is");
            assertThat(staff.errors()).hasSize(1);
            staff.tick("The person agreed that we pass their request on")
                    .press("Record whose file it is")
                    .sees("Close it, or go on");
        }
    }

    @Journey
    void adoptedIn2010TheAgencyGives(Window window) {
        String reference = asked(window, 2010);
        try (Visit staff = worker(window, reference)) {
            staff.sees("The adoption agency; counselling is offered");
            identified(staff);
            proposed(staff, "Birth details");
        }
        try (Visit second = Browser.signedIn(window, People.staff(StaffRole.MANAGER))) {
            second.goTo("/cases/records/" + reference);
            open(second, "Approve it").press("Approve it").sees("Give what is approved");
        }
    }

    private static String asked(Window window, int year) {
        try (Visit visit = Browser.signedIn(window, People.of(PersonaKind.ADOPTEE))) {
            visit.goTo("/records/ask").press("Begin, or go on").follow("Continue");
            return written(visit, year);
        }
    }

    /** Answers the reference. */
    private static String written(Visit visit, int year) {
        visit.fill("Your name now", "Linnet Farrow")
                .fillDate("Your date of birth", 27, 3, Math.min(year - 1, 1990))
                .press("Continue")
                .choose("England or Wales")
                .fillDate("When was your adoption order made?", 4, 5, year)
                .press("Continue")
                .tick("My birth details")
                .press("Continue")
                .press("Save and check answers")
                .press("Send my request");
        assertThat(visit.errors()).hasSize(1);
        visit.goTo(visit.path().replace("sending", "questions/contact"))
                .tick("Telephone call")
                .fill("Telephone number, if we may call or text", "01632 960171")
                .press("Save and check answers")
                .press("Send my request")
                .sees("within 10 working days")
                .follow("See how things stand")
                .sees("We see who you are");
        return visit.page().locator("[data-reference]").innerText().strip();
    }

    private static void identified(Visit staff) {
        LocalDate today = London.today(Portal.running().bean(Clock.class));
        open(staff, "Who they are")
                .choose("In person")
                .fill("What did they show you?", "A passport")
                .fillDate(
                        "On which day?",
                        today.getDayOfMonth(),
                        today.getMonthValue(),
                        today.getYear())
                .press("Record that we know who they are")
                .sees("Looking for the file");
    }

    private static void proposed(Visit staff, String gift) {
        open(staff, "Propose what is given")
                .choose(gift)
                .choose(
                        "The adopted adult’s right to it (Adoption and Children Act 2002, section 60)")
                .fill("What exactly?", "The names and the place")
                .press(PROPOSE);
    }

    private static Visit open(Visit staff, String heading) {
        Locator summary =
                staff.page()
                        .locator("summary")
                        .filter(new Locator.FilterOptions().setHasText(heading))
                        .first();
        summary.click();
        return staff;
    }

    private static Visit worker(Window window, String reference) {
        return Browser.signedIn(window, People.staff(StaffRole.RECORDS_COUNSELLOR))
                .goTo("/cases/records/" + reference);
    }
}
