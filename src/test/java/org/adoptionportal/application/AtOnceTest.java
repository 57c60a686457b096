package org.adoptionportal.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.adoptionportal.support.Answer;
import org.adoptionportal.support.Answered;
import org.adoptionportal.support.Api;
import org.adoptionportal.support.Applicant;
import org.adoptionportal.support.AtOnce;
import org.adoptionportal.support.Changes;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.junit.jupiter.api.RepeatedTest;

/** What one person does in several windows at the same moment. */
class AtOnceTest {

    private static final String REGISTRATIONS = "/api/v1/registrations";
    private static final int WINDOWS = 6;

    private final Person person = People.adopter();

    @RepeatedTest(3)
    void beginningInManyWindowsBeginsOne() throws Exception {
        Api api = Api.signedInAs(person);
        Callable<String> begin = () -> post(api, REGISTRATIONS).field("reference");
        List<String> references =
                AtOnce.all(IntStream.range(0, WINDOWS).mapToObj(i -> begin).toList());
        assertThat(references.stream().distinct()).hasSize(1);
        assertThat(api.get(REGISTRATIONS).json().get("items").size()).isEqualTo(1);
    }

    @RepeatedTest(3)
    void sendingInTwoWindowsSendsOnce() throws Exception {
        Applicant applicant = Applicant.begins(person);
        applicant.answersEverything();
        Api api = Api.signedInAs(person);
        String submission = REGISTRATIONS + "/" + applicant.reference() + "/submission";
        Callable<Integer> send = () -> post(api, submission).status();
        assertThat(AtOnce.all(List.of(send, send))).containsExactlyInAnyOrder(201, 409);
    }

    @RepeatedTest(3)
    void twoPagesOfOneSectionAreBothSaved() throws Exception {
        Applicant applicant = Applicant.begins(person);
        List<String> pages = List.of("name", "birth", "contact", "country");
        List<Callable<Integer>> saves = pages.stream().map(page -> save(applicant, page)).toList();
        assertThat(AtOnce.all(saves)).containsOnly(200);
        Map<String, String> stored = Map.of("name", "last-name", "contact", "telephone");
        stored.forEach((page, field) ->
                assertThat(applicant.visitor().get(applicant.pageOf("you", page)).value(field))
                        .isEqualTo(Answered.everything().get(field)));
        assertThat(applicant.visitor().get("/registrations/" + applicant.reference()).text())
                .contains("You have completed 1 of 14 sections.");
    }

    @RepeatedTest(3)
    void openingAndSendingAChangeInTwoWindowsDoesEachOnce() throws Exception {
        Applicant applicant = Applicant.whoSent(person);
        Api api = Api.signedInAs(person);
        String home = REGISTRATIONS + "/" + applicant.reference() + "/sections/home";
        Callable<Integer> open = () -> post(api, home + "/reopening").status();
        assertThat(AtOnce.all(List.of(open, open))).containsOnly(201);
        String form = "/registrations/" + applicant.reference();
        Changes.saves(applicant.visitor(), form, "home", "address", "town", "Tallowford");
        String version = api.get(home).header("ETag");
        Callable<Integer> send =
                () ->
                        api.send(
                                        "POST",
                                        home + "/change",
                                        "{\"reason\": \"We have moved\"}",
                                        "If-Match",
                                        version,
                                        "Idempotency-Key",
                                        UUID.randomUUID().toString())
                                .status();
        assertThat(AtOnce.all(List.of(send, send))).containsExactlyInAnyOrder(201, 409);
        var versions = api.get("/api/v1/applications/" + applicant.reference() + "/versions");
        assertThat(versions.json().get("versions").size()).isEqualTo(2);
    }

    private static Callable<Integer> save(Applicant applicant, String page) {
        Page open = applicant.visitor().get(applicant.pageOf("you", page));
        return () -> applicant.visitor().submit(open, Answered.page("you", page)).status();
    }

    private static Answer post(Api api, String path) {
        return api.send("POST", path, "", "Idempotency-Key", UUID.randomUUID().toString());
    }
}
