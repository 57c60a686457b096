package org.adoptionportal.birthfamily.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.Map;
import java.util.function.Supplier;
import org.adoptionportal.birthfamily.Author;
import org.adoptionportal.birthfamily.Part;
import org.adoptionportal.birthfamily.Route;
import org.adoptionportal.birthfamily.Story;
import org.adoptionportal.birthfamily.WriteToUs;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.rendering.Pages;
import org.jspecify.annotations.Nullable;

/** Where birth parents and relatives begin, and where professionals write for somebody. */
@Controller(TalkController.PATH)
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class TalkController {

    static final String PATH = "/talk";
    static final String SAME_DAY = PATH + "/today";
    static final String REFERRAL = PATH + "/for-somebody";

    static final String LOST_LINK = PATH + "/link";

    private static final String DONE = PATH + "/thank-you";

    private final WriteToUs write;
    private final TalkPages pages;
    private final Authors authors;
    private final Once once;

    TalkController(WriteToUs write, TalkPages pages, Authors authors, Once once) {
        this.write = write;
        this.pages = pages;
        this.authors = authors;
        this.once = once;
    }

    record ThanksPage(String title, boolean error) {}

    static String of(String reference) {
        return PATH + "/" + reference;
    }

    @Get
    ModelAndView<Map<String, Object>> start() {
        return Pages.of(StartPage.VIEW, pages.start());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> begin(HttpRequest<?> request, @Nullable Viewer viewer, @Body Sent sent) {
        Author author = authors.of(request, viewer);
        String reference =
                perform(author, PATH, sent, () -> write.begin(author, authors.address(request)));
        return HttpResponse.seeOther(URI.create(of(reference) + "/" + Part.CONTACT.code()));
    }

    @Get("/today")
    ModelAndView<Map<String, Object>> sameDay() {
        return Pages.of(TalkPage.VIEW, pages.sameDay(Story.none(), Map.of()));
    }

    @Post("/today")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> sameDay(HttpRequest<?> request, @Nullable Viewer viewer, @Body Sent sent) {
        Author author = authors.of(request, viewer);
        Story story = Story.of(sent.fields());
        try {
            String reference =
                    perform(
                            author,
                            SAME_DAY,
                            sent,
                            () ->
                                    write.send(
                                            author,
                                            Route.EXPECTING,
                                            story,
                                            authors.address(request)));
            return HttpResponse.seeOther(URI.create(of(reference)));
        } catch (Refusal.Invalid invalid) {
            return Pages.invalid(TalkPage.VIEW, pages.sameDay(story, invalid.fields()));
        }
    }

    @Get("/for-somebody")
    ModelAndView<Map<String, Object>> referral() {
        return Pages.of(TalkPage.VIEW, pages.referral(Story.none(), Map.of()));
    }

    @Post("/for-somebody")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> referral(HttpRequest<?> request, @Body Sent sent) {
        Author author = authors.of(request, null);
        Story story = Story.of(sent.fields());
        try {
            perform(
                    author,
                    REFERRAL,
                    sent,
                    () -> write.send(author, Route.PROFESSIONAL, story, authors.address(request)));
            return HttpResponse.seeOther(URI.create(DONE));
        } catch (Refusal.Invalid invalid) {
            return Pages.invalid(TalkPage.VIEW, pages.referral(story, invalid.fields()));
        }
    }

    @Get("/thank-you")
    ModelAndView<Map<String, Object>> thanks() {
        return Pages.of("birthfamily/thanks", new ThanksPage("We have what you wrote", false));
    }

    private String perform(Author author, String path, Sent sent, Supplier<String> decision) {
        return once.perform(author.name(), "POST " + path, sent.onceKey(), sent.content(), decision)
                .result();
    }
}
