package org.adoptionportal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.UUID;
import java.util.regex.Pattern;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.support.AdoptedPerson;
import org.adoptionportal.support.Browser;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Relative;
import org.adoptionportal.support.Visit;
import org.adoptionportal.support.Window;

/**
 * Somebody who must not be found out rings; a worker reads a code to them; they type it in, on a
 * page that does not say what it is for, and see how things stand.
 */
class CodeByTelephoneTest {

    private static final Pattern CODE = Pattern.compile("^[2-9A-Z]{4}-[2-9A-Z]{4}$");

    private final Person counsellor = Relative.counsellor();

    @Journey
    void aBirthMother(Window window) {
        String code;
        try (Visit worker = Browser.signedIn(window, counsellor)) {
            worker.follow("Enter a new case")
                    .follow("A request of a birth parent or relative")
                    .press("Enter the request");
            assertThat(worker.errors()).isNotEmpty();
            worker.choose("By telephone")
                    .tick("Telephone call")
                    .fill("Telephone number, if we may call or text", "01632 960 123")
                    .fill("What may we call you?", "Merle " + UUID.randomUUID())
                    .choose("Mother")
                    .tick("Somebody to talk to")
                    .press("Enter the request");
            code = code(worker);
        }
        entered(window, code, "Withdraw");
    }

    @Journey
    void anAdoptedAdult(Window window) {
        String code;
        try (Visit worker = Browser.signedIn(window, People.staff(StaffRole.RECORDS_COUNSELLOR))) {
            worker.goTo("/cases/records/" + AdoptedPerson.entered(1990));
            worker.page().locator("summary").filter(hasText("Give them a personal link")).click();
            code = code(worker);
        }
        entered(window, code, "I need a break");
    }

    private static Locator.FilterOptions hasText(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }

    /** What is read out on the telephone. */
    private static String code(Visit worker) {
        worker.tick("They want one, and nobody else will find it")
                .choose("I read a code to them, which they type in themselves")
                .press("Make a new link")
                .sees("Read it to the person themselves");
        return worker.page().getByText(CODE).first().innerText().strip();
    }

    private static void entered(Window window, String code, String offered) {
        try (Visit person = Browser.open(window)) {
            person.goTo("/code").press("Continue");
            assertThat(person.errors()).isNotEmpty();
            assertQuiet(person);
            person.fill("Your code", code).press("Continue").sees("What happens next");
            assertQuiet(person);
            person.sees(offered);
            person.goTo("/code").fill("Your code", code).press("Continue");
            assertThat(person.status()).isEqualTo(422);
            assertThat(person.errors()).isNotEmpty();
        }
    }

    private static void assertQuiet(Visit person) {
        assertThat(person.title()).endsWith("Your request – Your online account");
        assertThat(person.page().locator(".govuk-exit-this-page").count()).isOne();
    }
}
