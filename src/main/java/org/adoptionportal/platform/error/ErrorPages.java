package org.adoptionportal.platform.error;

import io.micronaut.core.io.Writable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.views.ModelAndViewRenderer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import org.adoptionportal.platform.web.rendering.Pages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Draws the page of an error at once, because the error may have come up after the filter that
 * draws other pages.
 */
@Singleton
final class ErrorPages {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private static final String VIEW = "errors/problem";
    private final ModelAndViewRenderer<Map<String, Object>, HttpRequest<?>> renderer;

    ErrorPages(ModelAndViewRenderer<Map<String, Object>, HttpRequest<?>> renderer) {
        this.renderer = renderer;
    }

    /** The page; without its frame when what broke is the drawing of pages itself. */
    String draw(HttpRequest<?> request, Problem problem) {
        try {
            var page = Pages.of(VIEW, ErrorPage.of(problem));
            Writable drawn = renderer.render(page, request, MediaType.TEXT_HTML).orElseThrow();
            StringWriter text = new StringWriter();
            drawn.writeTo(text);
            return text.toString();
        } catch (IOException | RuntimeException e) {
            LOG.error("The page of an error failed: {}", Trace.withoutMessages(e));
            return bare(problem.title());
        }
    }

    private static String bare(String title) {
        return """
        <!doctype html><html lang="en-GB"><meta charset="utf-8"><title>%1$s</title>
        <h1>%1$s</h1><p>Try again later.</p>\
        """
                .formatted(title);
    }
}
