package org.adoptionportal.counselling.web;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.adoptionportal.casefile.CaseDesk;
import org.adoptionportal.casefile.CaseLine;
import org.adoptionportal.casefile.frame.CaseFrames;
import org.adoptionportal.counselling.Course;
import org.adoptionportal.counselling.Extension;
import org.adoptionportal.counselling.Session;
import org.adoptionportal.counselling.Sessions;
import org.adoptionportal.counselling.State;
import org.adoptionportal.counselling.web.SessionsPage.Form;
import org.adoptionportal.counselling.web.SessionsPage.Line;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.SummaryList;
import org.adoptionportal.platform.words.Words;
import org.jspecify.annotations.Nullable;

/** Makes the pages of the sessions of a case. */
@Singleton
class SessionsPages {

    private final Sessions sessions;
    private final CaseDesk desk;
    private final Words words;

    SessionsPages(Sessions sessions, CaseDesk desk, Words words) {
        this.sessions = sessions;
        this.desk = desk;
        this.words = words;
    }

    SessionsPage all(CaseFrames.Opened opened, Viewer worker, SessionForms forms) {
        CaseLine line = opened.line();
        Course course = sessions.of(line.id(), line.kind(), worker);
        List<SummaryList> agreed =
                sessions.extensions(line.id(), worker).stream().map(SessionsPages::agreed).toList();
        List<Form> possible =
                desk.mayRecord(worker, line)
                        ? possible(line.reference(), course, forms)
                        : List.of();
        List<Line> lines =
                course.sessions().stream().map(each -> line(line.reference(), each)).toList();
        return page("Sessions", "/worklist", opened, about(course), lines, agreed, possible);
    }

    SessionsPage one(CaseFrames.Opened opened, long id, Viewer worker, SessionForms forms) {
        CaseLine line = opened.line();
        Session session = sessions.one(line.id(), id, worker);
        String href = SessionsTab.of(line.reference()) + "/" + id + "/steps";
        List<Form> possible =
                desk.mayRecord(worker, line)
                        ? session.moves().stream()
                                .map(move -> forms.form(href, session, move))
                                .toList()
                        : List.of();
        return page(
                "Session",
                SessionsTab.of(line.reference()),
                opened,
                null,
                List.of(),
                List.of(facts(session)),
                possible);
    }

    private static SessionsPage page(
            String title,
            String back,
            CaseFrames.Opened opened,
            @Nullable String about,
            List<Line> lines,
            List<SummaryList> lists,
            List<Form> forms) {
        ErrorSummary errors =
                ErrorSummary.of(forms.stream().flatMap(form -> form.fields().stream()).toList());
        return new SessionsPage(
                title,
                errors != null,
                BackLink.to(back),
                errors,
                opened.frame(),
                about,
                lines,
                lists,
                forms);
    }

    private static List<Form> possible(String reference, Course course, SessionForms forms) {
        String href = SessionsTab.of(reference);
        Stream<Form> more =
                course.limit() == null
                        ? Stream.empty()
                        : Stream.of(forms.extension(href + "/extensions"));
        return course.hasRoom()
                ? Stream.concat(Stream.of(forms.offer(href)), more).toList()
                : more.toList();
    }

    private static String about(Course course) {
        String held = course.held() == 1 ? "1 took place" : course.held() + " took place";
        return course.limit() == null
                ? held + "."
                : "There are up to %d sessions; %s.".formatted(course.limit(), held);
    }

    private Line line(String reference, Session session) {
        String when =
                session.at() == null
                        ? "Offered on " + London.date(session.offeredOn())
                        : London.dateTime(session.at());
        return new Line(
                when,
                SessionsTab.of(reference) + "/" + session.id(),
                words.say("session." + session.state()),
                colour(session.state()));
    }

    private static String colour(State state) {
        return switch (state) {
            case OFFERED -> "yellow";
            case BOOKED -> "blue";
            case HELD -> "green";
            case MISSED, CANCELLED -> "grey";
        };
    }

    private SummaryList facts(Session session) {
        SummaryList list =
                SummaryList.empty()
                        .row("State", words.say("session." + session.state()))
                        .row("Offered on", London.date(session.offeredOn()));
        if (session.at() != null) {
            list =
                    list.row("When", London.dateTime(session.at()))
                            .row("Where, or how", session.place());
        }
        return session.words().isEmpty()
                ? list
                : list.row("In our words", session.words().lines().toList());
    }

    private static SummaryList agreed(Extension extension) {
        return SummaryList.empty()
                .titled("%d more".formatted(extension.more()))
                .row("Agreed on", London.date(extension.agreedOn()))
                .row("Why", extension.why().lines().toList());
    }
}
