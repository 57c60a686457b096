package org.adoptionportal.birthfamily;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.adoptionportal.counselling.Course;
import org.adoptionportal.counselling.Session;
import org.adoptionportal.counselling.Sessions;
import org.adoptionportal.counselling.State;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * How a request stands, for its author: each step with who does it and when. Nothing of what they
 * told us, because a link can be passed on.
 */
@Singleton
public class Progress {

    private static final String US = "Us";
    private static final String BOTH = "You and your worker";

    private final BirthFamilyStatus status;
    private final Sessions sessions;
    private final Words words;

    Progress(BirthFamilyStatus status, Sessions sessions, Words words) {
        this.status = status;
        this.sessions = sessions;
        this.words = words;
    }

    /**
     * One step.
     *
     * @param owner who does it
     * @param when by when, or when it was; empty when there is no day for it
     * @param done whether it is over
     */
    public record Step(String what, String owner, String when, boolean done) {}

    /** The steps, in their order. */
    @Transactional
    public List<Step> of(BirthFamilyCase request) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step("You wrote to us", "You", on(request.receivedOn()), true));
        boolean read = request.stage().compareTo(Stage.READ) >= 0;
        boolean over = request.stage().isOver();
        LocalDate due = status.firstContact(request).dueOn();
        steps.add(
                new Step(
                        "We read it and get in touch, in the way that is safe",
                        US,
                        read ? "" : "By " + London.date(due),
                        read));
        boolean begun = request.stage().compareTo(Stage.WITH_WORKER) >= 0;
        steps.add(new Step("You have a worker who is there for you alone", US, "", begun));
        if (!over) {
            sessions(request, steps);
        }
        if (request.file() != FileState.NOT_ASKED) {
            boolean known = request.file().isKnown();
            steps.add(new Step(words.say("file-step." + request.file()), US, "", known));
        }
        steps.add(end(request));
        return List.copyOf(steps);
    }

    private void sessions(BirthFamilyCase request, List<Step> steps) {
        Course course = sessions.course(request.id(), BirthFamilyLedger.CASE_KIND);
        for (Session session : course.sessions()) {
            if (session.state() == State.HELD || session.state().isOpen()) {
                steps.add(step(session));
            }
        }
    }

    private static Step step(Session session) {
        boolean held = session.state() == State.HELD;
        return session.at() == null
                ? new Step("We agree a time to meet", BOTH, "", false)
                : new Step(
                        "We meet: " + session.place(), BOTH, London.dateTime(session.at()), held);
    }

    private static Step end(BirthFamilyCase request) {
        return request.stage() == Stage.WITHDRAWN
                ? new Step("You withdrew this", "You", on(request.closedOn()), true)
                : new Step(
                        "We finish, when you and your worker agree",
                        BOTH,
                        on(request.closedOn()),
                        request.stage().isOver());
    }

    private static String on(@Nullable LocalDate day) {
        return day == null ? "" : London.date(day);
    }
}
