package org.adoptionportal.records.web;

import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.Map;
import org.adoptionportal.personallink.FollowedCase.FollowedPage;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.rendering.Pages;
import org.adoptionportal.records.Part;
import org.adoptionportal.records.RecordsRequest;
import org.adoptionportal.records.RequestAnswers;
import org.adoptionportal.records.RequestRules;
import org.adoptionportal.records.Requests;
import org.adoptionportal.records.SaveAnswers;
import org.adoptionportal.records.Stage;

/** The pages of one request for whose it is, with an account or by a personal link. */
@Singleton
class RequestDoor {

    private final Requests requests;
    private final SaveAnswers save;
    private final OwnDecisions decisions;
    private final RequestRules rules;
    private final WritingPages writing;
    private final RecordsTrackers trackers;
    private final Once once;

    RequestDoor(
            Requests requests,
            SaveAnswers save,
            OwnDecisions decisions,
            RequestRules rules,
            WritingPages writing,
            RecordsTrackers trackers,
            Once once) {
        this.requests = requests;
        this.save = save;
        this.decisions = decisions;
        this.rules = rules;
        this.writing = writing;
        this.trackers = trackers;
        this.once = once;
    }

    HttpResponse<?> read(Place place) {
        FollowedPage page = page(place);
        return HttpResponse.ok(Pages.of(page.view(), page.page()));
    }

    /** Where the request stands, or that it was begun. */
    FollowedPage page(Place place) {
        RecordsRequest request = requests.own(place.asker());
        return request.stage() == Stage.WRITING
                ? new FollowedPage("records/begun", writing.begun(place))
                : new FollowedPage("records/tracker", trackers.page(request, place));
    }

    /** Asks a part; with what is wrong, if they were sent back to look. */
    HttpResponse<?> ask(Place place, String code, boolean look) {
        Part part = part(code);
        RecordsRequest request = requests.own(place.asker());
        if (request.stage() != Stage.WRITING) {
            return HttpResponse.seeOther(place.uri(place.base()));
        }
        RequestAnswers answers = requests.answers(place.asker(), request);
        Map<String, String> faults = look ? rules.faults(part, answers) : Map.of();
        return HttpResponse.ok(
                Pages.of("records/question", writing.question(place, part, answers, faults)));
    }

    /** Stores whatever was written; of those who have to wait it keeps nothing. */
    HttpResponse<?> save(Place place, String code, Sent sent) {
        Part part = part(code);
        RequestAnswers typed = RequestAnswers.none().with(part, sent.fields());
        if (part == Part.YOU && rules.isTooYoung(typed.you())) {
            return HttpResponse.seeOther(place.uri(Path.UNDER_18));
        }
        save.save(place.asker(), part, sent.fields());
        String next = part.next().map(place::part).orElse(place.check());
        return HttpResponse.seeOther(place.uri(sent.has("back") ? place.check() : next));
    }

    HttpResponse<?> check(Place place) {
        RecordsRequest request = requests.own(place.asker());
        if (request.stage() != Stage.WRITING) {
            return HttpResponse.seeOther(place.uri(place.base()));
        }
        RequestAnswers answers = requests.answers(place.asker(), request);
        return HttpResponse.ok(
                Pages.of("records/check-answers", writing.check(place, answers, Map.of())));
    }

    HttpResponse<?> sent(Place place) {
        RecordsRequest request = requests.own(place.asker());
        return request.stage() == Stage.WRITING
                ? HttpResponse.seeOther(place.uri(place.check()))
                : HttpResponse.ok(Pages.of("records/sent", trackers.sent(request, place)));
    }

    HttpResponse<?> decide(Place place, String path, Sent sent) {
        OwnDecision decision = OwnDecision.of(path).orElseThrow(Refusal.NotFound::new);
        RecordsRequest request = requests.own(place.asker());
        try {
            once.perform(
                    place.asker().actor(),
                    "POST %s/%s/%s".formatted(Path.OWN, request.reference(), path),
                    sent.onceKey(),
                    "",
                    () -> {
                        decisions.decide(place.asker(), decision);
                        return path;
                    });
        } catch (Refusal.Invalid invalid) {
            if (invalid.fields().isEmpty()) {
                throw invalid;
            }
            RequestAnswers answers = requests.answers(place.asker(), request);
            return Pages.invalid(
                    "records/check-answers", writing.check(place, answers, invalid.fields()));
        }
        String next = decision == OwnDecision.SEND ? place.sent() : place.base();
        return HttpResponse.seeOther(place.uri(next));
    }

    private static Part part(String code) {
        return Part.of(code).orElseThrow(Refusal.NotFound::new);
    }
}
