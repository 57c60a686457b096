package org.adoptionportal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import generated.portal.ApiClient;
import generated.portal.ApiException;
import generated.portal.api.FollowingAnApplicationApi;
import generated.portal.api.RegisteringAnInterestApi;
import generated.portal.api.SigningInApi;
import generated.portal.model.Applicants.TogetherEnum;
import generated.portal.model.Application;
import generated.portal.model.Invitation;
import generated.portal.model.SignIn;
import generated.portal.model.Stage;
import generated.portal.model.TakeOver;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.adoptionportal.application.form.RegistrationForm;
import org.adoptionportal.application.form.Section;
import org.adoptionportal.support.Answered;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Portal;
import org.junit.jupiter.api.Test;

/**
 * A couple registers, and follows what comes of it, with the client that OpenAPI Generator makes of
 * the contract: nobody has looked into the portal to write it.
 */
class RegisterWithAGeneratedClientTest {

    private static final Map<String, Object> TOGETHER =
            Map.of("applying", "together", "couple-status", "married", "couple-since", "2015");

    @Test
    void fromTheInvitationToTheTracker() throws Exception {
        Client first = Client.of(People.adopter("Robin Fenwick"));
        Client second = Client.of(People.adopter("Ash Fenwick"));
        String reference = first.registering().startRegistration(key()).getReference();
        first.writes(reference, "applying", TOGETHER);
        String code =
                first.registering().invitePartner(key(), reference, new Invitation()).getCode();
        second.following().takeOver(new TakeOver().code(code));
        for (Section section : RegistrationForm.sections()) {
            if (!section.code().equals("applying")) {
                first.writes(reference, section.code(), answers(section));
            }
            if (section.personal()) {
                second.writes(reference, section.code(), answers(section));
            }
        }
        assertThat(first.registering().readApplicants(reference).getTogether())
                .isEqualTo(TogetherEnum.PARTNER_READY);
        second.registering().sendRegistration(key(), reference);
        assertTrackerSays(first, reference);
        assertTrackerSays(second, reference);
    }

    private static void assertTrackerSays(Client who, String reference) throws ApiException {
        Application tracker = who.following().readApplication(reference);
        assertThat(tracker.getStage()).isEqualTo(Stage.REGISTERED);
        assertThat(tracker.getNext().getDueOn()).isNotNull();
        assertThat(tracker.getTimeline()).isNotEmpty();
        assertThat(who.following().listApplications(null, 10).getItems())
                .extracting(line -> line.getReference())
                .containsExactly(reference);
    }

    private static Map<String, Object> answers(Section section) throws JsonProcessingException {
        return new ObjectMapper().readValue(Answered.json(section), new TypeReference<>() {});
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    /** The client of one person, signed in. */
    private record Client(
            RegisteringAnInterestApi registering, FollowingAnApplicationApi following) {

        static Client of(Person person) throws ApiException {
            ApiClient client = new ApiClient();
            client.updateBaseUri(Portal.running().uri("").toString());
            SignIn signIn = new SignIn().signInName(person.signInName()).password(Person.PASSWORD);
            String token = new SigningInApi(client).issueToken(signIn).getAccessToken();
            client.setRequestInterceptor(
                    request -> request.header("Authorization", "Bearer " + token));
            return new Client(
                    new RegisteringAnInterestApi(client), new FollowingAnApplicationApi(client));
        }

        /** Reads a section, and replaces it as it was read. */
        void writes(String reference, String section, Map<String, Object> answers)
                throws ApiException {
            var read = registering.readSectionWithHttpInfo(reference, section);
            String version = read.getHeaders().getOrDefault("etag", List.of()).getFirst();
            registering.writeSection(version, reference, section, answers);
        }
    }
}
