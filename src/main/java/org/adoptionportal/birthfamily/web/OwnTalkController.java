package org.adoptionportal.birthfamily.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.Map;
import org.adoptionportal.birthfamily.Author;
import org.adoptionportal.birthfamily.BirthFamilyCase;
import org.adoptionportal.birthfamily.Part;
import org.adoptionportal.birthfamily.Requests;
import org.adoptionportal.birthfamily.Stage;
import org.adoptionportal.birthfamily.Story;
import org.adoptionportal.birthfamily.WriteToUs;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.rendering.Pages;
import org.jspecify.annotations.Nullable;

/** What somebody writes to us, part by part, and then how it stands. Only its author finds it. */
@Controller(TalkController.PATH + "/{reference}")
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class OwnTalkController {

    private final WriteToUs write;
    private final Requests requests;
    private final TalkPages pages;
    private final Authors authors;
    private final Once once;

    OwnTalkController(
            WriteToUs write, Requests requests, TalkPages pages, Authors authors, Once once) {
        this.write = write;
        this.requests = requests;
        this.pages = pages;
        this.authors = authors;
        this.once = once;
    }

    /** What was written, to check it; how it stands once it was sent. */
    @Get
    ModelAndView<Map<String, Object>> read(
            HttpRequest<?> request, @Nullable Viewer viewer, @PathVariable String reference) {
        Author author = authors.of(request, viewer);
        BirthFamilyCase own = requests.own(author, reference);
        return own.stage() == Stage.DRAFT
                ? Pages.of(CheckPage.VIEW, pages.check(reference, requests.ownStory(own), null))
                : Pages.of(TrackerPage.VIEW, pages.tracker(own, author));
    }

    @Get("/{part}")
    ModelAndView<Map<String, Object>> part(
            HttpRequest<?> request,
            @Nullable Viewer viewer,
            @PathVariable String reference,
            @PathVariable String part) {
        BirthFamilyCase own = draft(request, viewer, reference);
        return Pages.of(
                TalkPage.VIEW,
                pages.part(reference, named(part), requests.ownStory(own), Map.of()));
    }

    /** Keeps the part as it is, also when something in it must be put right. */
    @Post("/{part}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> keep(
            HttpRequest<?> request,
            @Nullable Viewer viewer,
            @PathVariable String reference,
            @PathVariable String part,
            @Body Sent sent) {
        Author author = authors.of(request, viewer);
        Part kept = named(part);
        write.keep(author, reference, kept, sent.fields());
        try {
            kept.check(Story.of(sent.fields()));
        } catch (Refusal.Invalid invalid) {
            Story typed = Story.of(sent.fields());
            return Pages.invalid(
                    TalkPage.VIEW, pages.part(reference, kept, typed, invalid.fields()));
        }
        String here = TalkController.of(reference);
        return HttpResponse.seeOther(
                URI.create(kept.next().map(next -> here + "/" + next.code()).orElse(here)));
    }

    @Post("/send")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> send(
            HttpRequest<?> request,
            @Nullable Viewer viewer,
            @PathVariable String reference,
            @Body Sent sent) {
        Author author = authors.of(request, viewer);
        BirthFamilyCase own = requests.own(author, reference);
        try {
            perform(author, reference, "/send", sent, () -> write.send(author, reference));
        } catch (Refusal.Invalid invalid) {
            String fault = String.join(". ", invalid.fields().values());
            return Pages.invalid(
                    CheckPage.VIEW, pages.check(reference, requests.ownStory(own), fault));
        }
        return HttpResponse.seeOther(URI.create(TalkController.of(reference)));
    }

    @Post("/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> withdraw(
            HttpRequest<?> request,
            @Nullable Viewer viewer,
            @PathVariable String reference,
            @Body Sent sent) {
        Author author = authors.of(request, viewer);
        requests.own(author, reference);
        perform(author, reference, "/withdrawal", sent, () -> write.withdraw(author, reference));
        return HttpResponse.seeOther(URI.create(TalkController.of(reference)));
    }

    private void perform(
            Author author, String reference, String path, Sent sent, Runnable decision) {
        once.perform(
                author.name(),
                "POST " + TalkController.of(reference) + path,
                sent.onceKey(),
                sent.content(),
                () -> {
                    decision.run();
                    return reference;
                });
    }

    private BirthFamilyCase draft(
            HttpRequest<?> request, @Nullable Viewer viewer, String reference) {
        BirthFamilyCase own = requests.own(authors.of(request, viewer), reference);
        if (own.stage() != Stage.DRAFT) {
            throw new Refusal.NotFound();
        }
        return own;
    }

    private static Part named(String code) {
        return Part.of(code).orElseThrow(Refusal.NotFound::new);
    }
}
