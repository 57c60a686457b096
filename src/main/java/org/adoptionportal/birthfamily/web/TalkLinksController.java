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
import org.adoptionportal.birthfamily.AskForLink;
import org.adoptionportal.birthfamily.Author;
import org.adoptionportal.birthfamily.TalkLinks;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.personallink.PersonalLinks;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.rendering.Pages;
import org.jspecify.annotations.Nullable;

/** Gives somebody without an account a personal link, to come back from anywhere. */
@Controller(TalkController.PATH)
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class TalkLinksController {

    static final String BY_MAIL = "mail";

    private static final String HOW = "how";
    private static final String ASKED = TalkController.PATH + "/link-asked";

    private final TalkLinks links;
    private final AskForLink ask;
    private final TalkPages pages;
    private final Authors authors;
    private final Once once;

    TalkLinksController(
            TalkLinks links, AskForLink ask, TalkPages pages, Authors authors, Once once) {
        this.links = links;
        this.ask = ask;
        this.pages = pages;
        this.authors = authors;
        this.once = once;
    }

    record AskedPage(String title, boolean error) {}

    /** Shows a new link, or e-mails one; who sends it twice goes on with the one made last. */
    @Post("/{reference}/link")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> give(
            HttpRequest<?> request,
            @Nullable Viewer viewer,
            @PathVariable String reference,
            @Body Sent sent) {
        Author author = authors.of(request, viewer);
        if (!sent.get(HOW).equals(BY_MAIL)) {
            String secret = links.show(author, reference);
            return HttpResponse.seeOther(URI.create(PersonalLinks.path(secret)));
        }
        String path = TalkController.of(reference) + "/link";
        perform(author, path, sent, () -> links.mail(author, reference));
        return HttpResponse.seeOther(URI.create(ASKED));
    }

    @Get("/link")
    ModelAndView<Map<String, Object>> lost() {
        return Pages.of(TalkPage.VIEW, pages.lostLink("", Map.of()));
    }

    /** Answers the same, whether or not we know the address. */
    @Post("/link")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> lost(HttpRequest<?> request, @Nullable Viewer viewer, @Body Sent sent) {
        String email = sent.get(AskForLink.EMAIL).strip();
        try {
            ask.count(email, authors.address(request));
        } catch (Refusal.Invalid invalid) {
            return Pages.invalid(TalkPage.VIEW, pages.lostLink(email, invalid.fields()));
        }
        Author author = authors.of(request, viewer);
        perform(author, TalkController.LOST_LINK, sent, () -> ask.ask(email));
        return HttpResponse.seeOther(URI.create(ASKED));
    }

    @Get("/link-asked")
    ModelAndView<Map<String, Object>> asked() {
        return Pages.of("birthfamily/link-asked", new AskedPage("Look in your email", false));
    }

    private void perform(Author author, String path, Sent sent, Runnable decision) {
        once.perform(
                author.name(),
                "POST " + path,
                sent.onceKey(),
                sent.content(),
                () -> {
                    decision.run();
                    return path;
                });
    }
}
