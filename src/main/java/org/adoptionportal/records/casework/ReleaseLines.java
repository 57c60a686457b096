package org.adoptionportal.records.casework;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.SummaryList;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.words.Words;
import org.adoptionportal.records.DecideRelease;
import org.adoptionportal.records.RecordsRequest;
import org.adoptionportal.records.Release;
import org.adoptionportal.records.ReleaseContent;
import org.adoptionportal.records.ReleaseState;
import org.adoptionportal.records.Way;

/** Shows what is to be given, or was, with what this worker can decide on it. */
@Singleton
class ReleaseLines {

    private final Words words;

    ReleaseLines(Words words) {
        this.words = words;
    }

    /** One of them. */
    record ReleaseLine(SummaryList facts, List<Act> acts) {}

    ReleaseLine of(RecordsRequest request, Release release, Viewer worker, Acts.Typed typed) {
        return new ReleaseLine(facts(release), acts(request, release, worker, typed));
    }

    private SummaryList facts(Release release) {
        ReleaseContent content = release.content();
        SummaryList list =
                SummaryList.empty()
                        .titled(words.say("gift." + release.gift()))
                        .row("State", words.say("release-state." + release.state()))
                        .row("What", content.what().lines().toList())
                        .row("Legal ground", words.say("ground." + content.ground()));
        list = given(list, "Why it holds", content.because());
        list = given(list, "Left out", content.withheld());
        list = list.row("Proposed", by(content.proposer(), London.date(release.proposedOn())));
        if (release.approvedOn() != null) {
            String done = release.state() == ReleaseState.SENT_BACK ? "Sent back" : "Approved";
            list = list.row(done, by(content.approver(), London.date(release.approvedOn())));
        }
        list = given(list, "Why it was sent back", content.sentBack());
        return release.givenOn() == null
                ? list
                : list.row(
                        "Given",
                        by(content.giver(), London.date(release.givenOn()))
                                + ", "
                                + words.say("way-given." + Objects.requireNonNull(release.way())));
    }

    private static SummaryList given(SummaryList list, String key, String text) {
        return text.isEmpty() ? list : list.row(key, text.lines().toList());
    }

    private static String by(String name, String day) {
        return "%s, %s".formatted(name, day);
    }

    private List<Act> acts(
            RecordsRequest request, Release release, Viewer worker, Acts.Typed typed) {
        List<Act> acts = new ArrayList<>();
        if (request.stage().isOver()) {
            return acts;
        }
        if (release.state() == ReleaseState.PROPOSED
                && release.proposedBy() != worker.personaId()) {
            acts.add(act(request, release, "Approve it", ReleaseDecisions.APPROVAL, List.of()));
            var why =
                    fields(release, ReleaseDecisions.RETURN, typed)
                            .text(DecideRelease.WHY, "Why?", "");
            acts.add(act(request, release, "Send it back", ReleaseDecisions.RETURN, List.of(why)));
        }
        if (release.state() == ReleaseState.APPROVED) {
            ActFields it = fields(release, ReleaseDecisions.GIVING, typed);
            acts.add(
                    act(
                            request,
                            release,
                            "Record that it was given",
                            ReleaseDecisions.GIVING,
                            List.of(
                                    it.choice(
                                            "way", "How did they get it?", Way.class, "way-given"),
                                    it.day(ActFields.ON, "On which day?"))));
        }
        return acts;
    }

    private ActFields fields(Release release, String act, Acts.Typed typed) {
        String form = release.id() + "-" + act;
        return typed.act().equals(form)
                ? new ActFields("r" + form, typed.sent(), typed.faults(), words)
                : new ActFields("r" + form, new Sent(Map.of()), Map.of(), words);
    }

    private static Act act(
            RecordsRequest request,
            Release release,
            String button,
            String act,
            List<Field> fields) {
        String action =
                "%s/releases/%d/%s"
                        .formatted(RecordsPath.of(request.reference()), release.id(), act);
        return Act.of(button, action, fields, button, request.rowVersion());
    }
}
