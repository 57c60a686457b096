package org.adoptionportal.birthfamily.web;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.adoptionportal.agency.Agency.CommissionedService.Kind;
import org.adoptionportal.agency.ServicesOfOthers;
import org.adoptionportal.birthfamily.AskForLink;
import org.adoptionportal.birthfamily.Author;
import org.adoptionportal.birthfamily.BirthFamilyCase;
import org.adoptionportal.birthfamily.Part;
import org.adoptionportal.birthfamily.Progress;
import org.adoptionportal.birthfamily.Route;
import org.adoptionportal.birthfamily.Story;
import org.adoptionportal.birthfamily.StoryLists;
import org.adoptionportal.birthfamily.TalkLinks;
import org.adoptionportal.birthfamily.view.TalkFields;
import org.adoptionportal.birthfamily.web.TrackerPage.Ways;
import org.adoptionportal.personallink.PersonalLinks;
import org.adoptionportal.platform.web.address.PublicAddress;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.SummaryList;
import org.adoptionportal.platform.web.component.TextInput;
import org.adoptionportal.platform.web.form.OnceKey;
import org.jspecify.annotations.Nullable;

/** Makes the pages on which somebody writes to us and follows what we do. */
@Singleton
class TalkPages {

    private final TalkFields fields;
    private final StoryLists lists;
    private final Progress progress;
    private final TalkLinks links;
    private final PublicAddress address;
    private final ServicesOfOthers others;
    private final ExpectingWords expecting;

    TalkPages(
            TalkFields fields,
            StoryLists lists,
            Progress progress,
            TalkLinks links,
            PublicAddress address,
            ServicesOfOthers others,
            ExpectingWords expecting) {
        this.fields = fields;
        this.lists = lists;
        this.progress = progress;
        this.links = links;
        this.address = address;
        this.others = others;
        this.expecting = expecting;
    }

    StartPage start() {
        return new StartPage(
                "Talk to us",
                false,
                others.of(EnumSet.of(Kind.BIRTH_PARENT_SUPPORT)),
                OnceKey.fresh());
    }

    TalkPage part(String reference, Part part, Story story, Map<String, String> faults) {
        String here = TalkController.of(reference);
        String back = part == Part.CONTACT ? TalkController.PATH : here;
        return TalkPage.of(
                part.title(),
                back,
                part == Part.CONTACT
                        ? List.of("We ask this first, so that nobody finds out from us.")
                        : List.of(),
                here + "/" + part.code(),
                fields.of(part, story, faults),
                "Save and continue");
    }

    TalkPage sameDay(Story story, Map<String, String> faults) {
        return TalkPage.of(
                "Somebody to talk to today",
                TalkController.PATH,
                List.of(expecting.contact(), expecting.consent()),
                TalkController.SAME_DAY,
                fields.sameDay(story, faults),
                "Ask somebody to contact me");
    }

    TalkPage referral(Story story, Map<String, String> faults) {
        return TalkPage.of(
                "Write for somebody you work with",
                TalkController.PATH,
                List.of(
                        "We contact the person only in the ways that they say are safe. We do not"
                                + " tell you what they say to us.",
                        "We first ask about you, then about the person: answer as they would. You"
                                + " can write it together."),
                TalkController.REFERRAL,
                fields.referral(story, faults),
                "Send");
    }

    CheckPage check(String reference, Story story, @Nullable String fault) {
        String here = TalkController.of(reference);
        return new CheckPage(
                "Check what you wrote",
                fault != null,
                BackLink.to(here + "/" + Part.NEEDS.code()),
                fault == null ? null : ErrorSummary.of(fault),
                reference,
                Arrays.stream(Part.values()).map(part -> checked(here, part, story)).toList(),
                here + "/send",
                OnceKey.fresh());
    }

    private CheckPage.Checked checked(String here, Part part, Story story) {
        SummaryList list = lists.of(part, story);
        return new CheckPage.Checked(
                part.title(), list.rows().isEmpty() ? null : list, here + "/" + part.code());
    }

    /** For its author, where they wrote it. */
    TrackerPage tracker(BirthFamilyCase request, Author author) {
        String here = TalkController.of(request.reference());
        Ways ways =
                author.viewer() == null ? new Ways(here + "/link", links.canMail(request)) : null;
        return tracker(request, here, null, null, ways);
    }

    /** For whoever holds its link. */
    TrackerPage linked(BirthFamilyCase request, String secret) {
        String path = PersonalLinks.path(secret);
        return tracker(
                request, path + "/talk", address.of(path), PersonalLinks.keepPath(secret), null);
    }

    TalkPage lostLink(String email, Map<String, String> faults) {
        return TalkPage.of(
                "Ask for your link again",
                TalkController.PATH,
                List.of(
                        "With a link you see what happens next. Without an account, it is the only"
                                + " way back from another phone or computer."),
                TalkController.LOST_LINK,
                List.of(
                        TextInput.named(AskForLink.EMAIL)
                                .email()
                                .labelled("The email address that you told us is safe")
                                .value(email)
                                .error(faults.get(AskForLink.EMAIL))),
                "Send me a link");
    }

    private TrackerPage tracker(
            BirthFamilyCase request,
            String here,
            @Nullable String link,
            @Nullable String keepHref,
            @Nullable Ways ways) {
        return new TrackerPage(
                "What happens next",
                false,
                request.reference(),
                request.route() == Route.EXPECTING ? expecting.consent() : null,
                progress.of(request),
                request.stage().isOver() ? null : here + "/withdrawal",
                link,
                keepHref,
                ways,
                OnceKey.fresh());
    }
}
