package org.adoptionportal.report;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.util.Map;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.web.rendering.Pages;
import org.jspecify.annotations.Nullable;

/** Shows how a team's work stands. */
@Controller("/picture")
@Secured(Areas.STAFF)
@Produces(MediaType.TEXT_HTML)
class PictureController {

    private final Pictures pictures;
    private final PicturePages pages;

    PictureController(Pictures pictures, PicturePages pages) {
        this.pictures = pictures;
        this.pages = pages;
    }

    @Get
    ModelAndView<Map<String, Object>> read(
            Viewer viewer, @QueryValue(PicturePages.COUNCIL) @Nullable String council) {
        Integer authority = number(council);
        return Pages.of(PicturePage.VIEW, pages.page(pictures.of(viewer, authority), authority));
    }

    /** An address that somebody changed by hand shows all. */
    private static @Nullable Integer number(@Nullable String council) {
        try {
            return council == null || council.isEmpty() ? null : Integer.valueOf(council);
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }
}
