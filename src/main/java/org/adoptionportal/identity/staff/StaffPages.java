package org.adoptionportal.identity.staff;

import jakarta.inject.Singleton;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.paging.Slice;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.SummaryList;
import org.adoptionportal.platform.web.component.Textarea;
import org.adoptionportal.platform.web.component.Timeline;
import org.adoptionportal.platform.web.form.OnceKey;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.words.Words;
import org.jspecify.annotations.Nullable;

/** Makes the pages about staff accounts. */
@Singleton
final class StaffPages {

    private final StaffAccounts staff;
    private final StaffHistory history;
    private final WorkFields work;
    private final WorkWords workWords;
    private final Words words;

    StaffPages(
            StaffAccounts staff,
            StaffHistory history,
            WorkFields work,
            WorkWords workWords,
            Words words) {
        this.staff = staff;
        this.history = history;
        this.work = work;
        this.workWords = workWords;
        this.words = words;
    }

    StaffListPage list(Slice<StaffMember> members) {
        return StaffListPage.of(members, workWords);
    }

    StaffAccountPage account(Viewer viewer, long personaId) {
        StaffMember member = staff.find(personaId);
        return page(viewer, member, work.of(member), reason("", null));
    }

    /** The page again, with what was typed in one of its forms and what must be put right. */
    StaffAccountPage refused(Viewer viewer, long personaId, Sent sent, Map<String, String> faults) {
        StaffMember member = staff.find(personaId);
        boolean ending = faults.containsKey(EndStaffAccount.REASON);
        Field asked = ending ? work.of(member) : work.of(sent, faults);
        return page(
                viewer,
                member,
                asked,
                reason(sent.get(EndStaffAccount.REASON), faults.get(EndStaffAccount.REASON)));
    }

    /** The page as it is now, with the work that was chosen before it changed. */
    StaffAccountPage stale(Viewer viewer, long personaId, Sent sent, Refusal.Stale why) {
        return refused(viewer, personaId, sent, Map.of()).saying(String.valueOf(why.getMessage()));
    }

    private StaffAccountPage page(Viewer viewer, StaffMember member, Field asked, Textarea reason) {
        boolean ended = member.status() == StaffMember.Status.ENDED;
        boolean own = member.personaId() == viewer.personaId();
        ErrorSummary errors = ErrorSummary.of(List.of(asked, reason));
        return new StaffAccountPage(
                member.details().name(),
                errors != null,
                StaffListPage.BACK,
                errors,
                facts(member),
                ended || own ? null : asked,
                ended || own ? null : reason,
                own,
                member.status() == StaffMember.Status.UNCONFIRMED,
                member.rowVersion(),
                StaffPath.of(member.personaId()),
                OnceKey.fresh(),
                Timeline.of(history.of(member.personaId()).stream().map(this::event).toList()));
    }

    private SummaryList facts(StaffMember member) {
        return SummaryList.empty()
                .row("Account", StaffListPage.status(member))
                .row("Work, and for whose cases", workWords.lines(member.remits()))
                .row("Sign-in name", member.details().signInName())
                .row("Work email address", member.details().email());
    }

    private Timeline.Event event(StaffEvent event) {
        Timeline.Event said =
                Timeline.Event.of(
                                words.say("staff-account." + event.what()),
                                London.dateTime(event.at()),
                                event.at().truncatedTo(ChronoUnit.SECONDS).toString())
                        .by(event.by());
        return event.words().isEmpty() ? said : said.description(event.words());
    }

    private static Textarea reason(String value, @Nullable String fault) {
        return Textarea.named(EndStaffAccount.REASON)
                .labelled("Why does the account end?")
                .hint("Administrators can read this. Do not write about cases.")
                .rows(3)
                .value(value)
                .error(fault);
    }
}
