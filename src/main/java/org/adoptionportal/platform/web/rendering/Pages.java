package org.adoptionportal.platform.web.rendering;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.views.ModelAndView;
import java.util.Map;

/**
 * Pages as controllers answer them. Every page record has the components {@code title} (text) and
 * {@code error} (true when the page says that something must be put right).
 */
public final class Pages {

    private Pages() {}

    /**
     * A page.
     *
     * @param view the template below {@code web/views}, without suffix: {@code "enquiry/start"};
     *     never taken from a request
     */
    public static ModelAndView<Map<String, Object>> of(String view, Record page) {
        return new ModelAndView<>(view, Map.of("page", page));
    }

    /** A form shown again because an answer must be put right: status 422. */
    public static MutableHttpResponse<ModelAndView<Map<String, Object>>> invalid(
            String view, Record page) {
        return withStatus(HttpStatus.UNPROCESSABLE_ENTITY, view, page);
    }

    public static MutableHttpResponse<ModelAndView<Map<String, Object>>> withStatus(
            HttpStatus status, String view, Record page) {
        return HttpResponse.<ModelAndView<Map<String, Object>>>status(status)
                .contentType(MediaType.TEXT_HTML_TYPE)
                .body(of(view, page));
    }
}
