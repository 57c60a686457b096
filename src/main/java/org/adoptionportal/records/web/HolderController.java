package org.adoptionportal.records.web;

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
import java.util.Map;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.rendering.Pages;
import org.adoptionportal.records.holder.FindHolder;
import org.adoptionportal.records.holder.HolderQuestion;
import org.adoptionportal.records.view.HolderFields;

/**
 * Tells anybody who is likely to hold their file. The answer is the page itself: what they told us
 * is neither kept nor put into an address.
 */
@Controller(Path.HOLDER)
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class HolderController {

    private static final String FORM = "records/holder-form";

    private final FindHolder find;
    private final HolderFields fields;
    private final HolderPages pages;

    HolderController(FindHolder find, HolderFields fields, HolderPages pages) {
        this.find = find;
        this.fields = fields;
        this.pages = pages;
    }

    @Get
    ModelAndView<Map<String, Object>> ask() {
        HolderQuestion nothing = HolderQuestion.of(Map.of());
        return Pages.of(FORM, HolderFormPage.of(fields.of(nothing, Map.of(), true)));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> answer(@Body Sent sent) {
        HolderQuestion asked = HolderQuestion.of(sent.fields());
        try {
            return HttpResponse.ok(Pages.of("records/holder", pages.page(find.answer(asked))));
        } catch (Refusal.Invalid invalid) {
            return Pages.invalid(FORM, HolderFormPage.of(fields.of(asked, invalid.fields(), true)));
        }
    }
}
