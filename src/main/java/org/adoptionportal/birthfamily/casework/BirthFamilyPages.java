package org.adoptionportal.birthfamily.casework;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.adoptionportal.birthfamily.BirthFamilyCase;
import org.adoptionportal.birthfamily.BirthFamilyStatus;
import org.adoptionportal.birthfamily.Contacts;
import org.adoptionportal.birthfamily.FileState;
import org.adoptionportal.birthfamily.Release;
import org.adoptionportal.birthfamily.Releases;
import org.adoptionportal.birthfamily.Requests;
import org.adoptionportal.birthfamily.Route;
import org.adoptionportal.birthfamily.Stage;
import org.adoptionportal.birthfamily.StoryLists;
import org.adoptionportal.birthfamily.casework.BirthFamilyPage.Decision;
import org.adoptionportal.casefile.CaseLine;
import org.adoptionportal.casefile.CaseList;
import org.adoptionportal.casefile.frame.CaseFrames;
import org.adoptionportal.casefile.frame.OverviewTab;
import org.adoptionportal.clock.Deadline;
import org.adoptionportal.contact.SafeContactSummary;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.SummaryList;
import org.adoptionportal.platform.words.Words;
import org.jspecify.annotations.Nullable;

/** Makes the page on which a worker reads and decides a request. */
@Singleton
class BirthFamilyPages {

    private final Requests requests;
    private final BirthFamilyStatus status;
    private final Releases releases;
    private final StoryLists lists;
    private final Contacts contacts;
    private final SafeContactSummary contact;
    private final CaseFrames frames;
    private final CaseList cases;
    private final Words words;
    private final Clock clock;

    BirthFamilyPages(
            Requests requests,
            BirthFamilyStatus status,
            Releases releases,
            StoryLists lists,
            Contacts contacts,
            SafeContactSummary contact,
            CaseFrames frames,
            CaseList cases,
            Words words,
            Clock clock) {
        this.requests = requests;
        this.status = status;
        this.releases = releases;
        this.lists = lists;
        this.contacts = contacts;
        this.contact = contact;
        this.frames = frames;
        this.cases = cases;
        this.words = words;
        this.clock = clock;
    }

    BirthFamilyPage page(BirthFamilyCase request, Viewer worker, DecisionForms forms) {
        CaseLine line = cases.of(List.of(request.id()), worker, 1).getFirst();
        List<Release> given = releases.of(request.id(), worker);
        List<Decision> decisions = forms.of(request, given, worker, words);
        ErrorSummary errors =
                ErrorSummary.of(
                        decisions.stream().flatMap(each -> each.fields().stream()).toList());
        return new BirthFamilyPage(
                line.title(),
                errors != null,
                BackLink.to("/worklist"),
                errors,
                frames.frame(line, worker, OverviewTab.class),
                words.say("stage." + line.stage()),
                request.route() == Route.EXPECTING && request.stage() == Stage.RECEIVED,
                line.isOverdue(London.today(clock)),
                words.say("step." + line.nextStep()),
                facts(request),
                lists.forStaff(requests.story(worker, request)),
                BirthFamilyPath.of(request.reference()) + SafeContactController.HERE,
                contacts.before(request.id(), worker).stream().map(this::before).toList(),
                given.stream().map(BirthFamilyPages::release).toList(),
                decisions);
    }

    private SummaryList before(Contacts.Before before) {
        return contact.of(before.contact()).titled("Until " + London.date(before.until()));
    }

    private SummaryList facts(BirthFamilyCase request) {
        Deadline contact = status.firstContact(request);
        LocalDate received = Objects.requireNonNullElse(request.receivedOn(), request.startedOn());
        SummaryList list =
                SummaryList.empty()
                        .titled(contact.ruleName())
                        .row("How it came", words.say("talk-route." + request.route()))
                        .row("Received", London.date(received))
                        .row("In touch by", London.date(contact.dueOn()))
                        .row("Source", contact.source());
        return request.file() == FileState.NOT_ASKED
                ? list
                : list.row("Their own information", words.say("own-file." + request.file()));
    }

    private static SummaryList release(Release release) {
        SummaryList list =
                SummaryList.empty()
                        .titled("Own information")
                        .row("What", release.what().lines().toList())
                        .row("Ground", release.ground().lines().toList())
                        .row("How", release.byPost() ? "By post" : "In person");
        list = list.row("Approved", day(release.approvedOn()));
        return list.row("Given", day(release.givenOn()));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "Not yet" : London.date(day);
    }
}
