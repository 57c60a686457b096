package org.adoptionportal.records.web;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.address.PublicAddress;
import org.adoptionportal.platform.web.component.Panel;
import org.adoptionportal.platform.web.form.OnceKey;
import org.adoptionportal.platform.words.Words;
import org.adoptionportal.records.RecordsRequest;
import org.adoptionportal.records.RecordsStatus;
import org.adoptionportal.records.Stage;
import org.adoptionportal.records.web.RecordsTrackerPage.Line;
import org.adoptionportal.records.web.RecordsTrackerPage.Next;
import org.adoptionportal.records.web.RecordsTrackerPage.Pace;
import org.adoptionportal.records.web.RecordsTrackerPage.SentPage;
import org.jspecify.annotations.Nullable;

/** Makes the tracker of a request. */
@Singleton
class RecordsTrackers {

    private final TrackLines lines;
    private final Talks talks;
    private final RecordsStatus status;
    private final PublicAddress address;
    private final Words words;

    RecordsTrackers(
            TrackLines lines,
            Talks talks,
            RecordsStatus status,
            PublicAddress address,
            Words words) {
        this.lines = lines;
        this.talks = talks;
        this.status = status;
        this.address = address;
        this.words = words;
    }

    RecordsTrackerPage page(RecordsRequest request, Place place) {
        LocalDate resting = request.restingSince();
        List<Line> steps = lines.of(request);
        return new RecordsTrackerPage(
                "Your request",
                false,
                request.reference(),
                words.say(
                        resting == null
                                ? "records-where." + request.stage()
                                : "records-where.RESTING"),
                request.stage().isOver() ? null : next(request, steps),
                resting == null ? null : London.date(resting),
                steps,
                talks.of(request),
                request.stage().isOver() ? null : pace(request, place),
                place.isLinked() ? null : "/messages/" + request.reference(),
                place.keepHref());
    }

    SentPage sent(RecordsRequest request, Place place) {
        String title = "We have your request";
        return new SentPage(
                title,
                false,
                Panel.done(title, "Your reference", request.reference()),
                status.firstContact(request).explanation(),
                place.isLinked() ? address.of(place.base()) : null,
                place.base());
    }

    private Next next(RecordsRequest request, List<Line> steps) {
        if (request.isResting()) {
            return new Next(words.say("records-next.RESTING"), "You", null);
        }
        Line current = steps.stream().filter(Line::current).findFirst().orElse(steps.getLast());
        return new Next(words.say("records-next." + request.stage()), current.who(), by(request));
    }

    private @Nullable String by(RecordsRequest request) {
        return request.stage() == Stage.RECEIVED
                ? London.date(status.firstContact(request).dueOn())
                : null;
    }

    private static Pace pace(RecordsRequest request, Place place) {
        return new Pace(
                request.isResting(),
                place.decision(OwnDecision.REST),
                place.decision(OwnDecision.RESUME),
                place.decision(OwnDecision.WITHDRAW),
                OnceKey.fresh());
    }
}
