package org.adoptionportal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.support.Browser;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Relative;
import org.adoptionportal.support.Visit;
import org.adoptionportal.support.Window;

/**
 * A birth mother with safe contact and sessions; a birth father who asks for his own information;
 * somebody who thinks about adoption for a baby.
 */
class TalkToUsTest {

    private final String name = "Merle " + UUID.randomUUID();
    private final Person counsellor =
            People.staffCalled("Sorrel " + UUID.randomUUID(), StaffRole.RECORDS_COUNSELLOR);

    @Journey
    void aMotherIsReachedSafelyAndMeetsHerWorker(Window window) {
        try (Visit mother = Browser.open(window)) {
            String reference = writes(mother, "Mother", "Somebody to talk to");
            begins(window, reference);
            try (Visit worker = Browser.signedIn(window, counsellor)) {
                worker.goTo("/cases/" + reference + "/counselling")
                        .sees("Before you make contact")
                        .press("Offer a session")
                        .follow("Offered on " + London.date(LocalDate.now(London.ZONE)))
                        .press("Book it");
                assertThat(worker.errors()).isNotEmpty();
                worker.fillDate("On which day?", 5, 1, 2026)
                        .fill("At what time?", "14:30")
                        .fill("Where, or how?", "The library")
                        .press("Book it")
                        .sees("Booked");
            }
            mother.reload().sees("We meet: The library").press("Withdraw").sees("You withdrew");
        }
    }

    @Journey
    void aFatherAsksForHisOwnInformation(Window window) {
        try (Visit father = Browser.open(window)) {
            String reference = writes(father, "Father", "My own information in your records");
            begins(window, reference);
            try (Visit worker = Browser.signedIn(window, counsellor)) {
                worker.goTo("/cases/birth-family/" + reference)
                        .press("Record the file as asked for")
                        .press("Record what was found");
                assertThat(worker.errors()).isNotEmpty();
                worker.choose("Found in part")
                        .press("Record what was found")
                        .fill("What is given, and what is withheld?", "Two letters he wrote")
                        .fill("On what legal ground?", "His own information")
                        .choose("In person")
                        .press("Ask a second person to approve it")
                        .sees("A second person approves what is given");
            }
            try (Visit second = Browser.signedIn(window, People.staff(StaffRole.MANAGER))) {
                second.goTo("/cases/birth-family/" + reference).press("Approve it");
            }
            father.reload().sees("We found some of your own information");
        }
    }

    @Journey
    void somebodyIsReachedTheSameDay(Window window) {
        try (Visit visit = Browser.open(window)) {
            visit.goTo("/talk")
                    .follow("Ask for somebody to talk to today")
                    .press("Ask somebody to contact me");
            assertThat(visit.errors()).isNotEmpty();
            visit.tick("Text message")
                    .fill("Telephone number, if we may call or text", "07700 900 123")
                    .press("Ask somebody to contact me")
                    .sees("before the baby is 6 weeks old");
            try (Visit worker = Browser.signedIn(window, Relative.counsellor())) {
                worker.goTo("/cases/birth-family/" + reference(visit)).sees("Same day");
            }
        }
    }

    @Journey
    void aProfessionalWritesForSomebody(Window window) {
        try (Visit visit = Browser.open(window)) {
            visit.goTo("/talk").follow("Write to us for them").press("Send");
            assertThat(visit.errors()).isNotEmpty();
            visit.fill("Your own name", "Avery Cole")
                    .fill("Your role", "Midwife")
                    .fill("Who you work for", "Wherry Maternity")
                    .choose("Has the person agreed that you write to us?", "Yes")
                    .fill("How did they agree?", "She asked me to")
                    .tick("Through somebody they trust")
                    .fill(
                            "Somebody they trust, if we may reach them through that person",
                            "Me, by phone")
                    .fill("What may we call them?", name)
                    .choose("Mother")
                    .tick("Practical help")
                    .press("Send")
                    .sees("We have what you wrote");
        }
    }

    private String writes(Visit visit, String relation, String wish) {
        visit.goTo("/talk").press("Start now").press("Save and continue");
        assertThat(visit.errors()).isNotEmpty();
        visit.tick("Text message")
                .fill("Telephone number, if we may call or text", "07700 900 123")
                .fill("When is it safe? (optional)", "Weekdays before three")
                .press("Save and continue")
                .fill("What may we call you?", name)
                .choose(relation)
                .press("Save and continue")
                .tick(wish)
                .press("Save and continue")
                .press("Save and continue")
                .sees("No, leave none")
                .press("Send")
                .sees("What happens next");
        return reference(visit);
    }

    private static String reference(Visit visit) {
        return visit.path().split("/", -1)[2];
    }

    private void begins(Window window, String reference) {
        try (Visit manager = Browser.signedIn(window, People.staff(StaffRole.MANAGER))) {
            manager.goTo("/cases/birth-family/" + reference)
                    .press("Record that we are in touch")
                    .follow("Team")
                    .select("Who works on it?", counsellor.name())
                    .press("Give the case");
        }
        try (Visit worker = Browser.signedIn(window, counsellor)) {
            worker.goTo("/cases/birth-family/" + reference)
                    .tick(
                            "I do not work, and have never worked, with the child"
                                    + " or with the people who care for the child now")
                    .press("Begin")
                    .sees("With a worker");
        }
    }
}
