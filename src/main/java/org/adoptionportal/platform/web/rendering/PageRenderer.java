package org.adoptionportal.platform.web.rendering;

import com.github.jknack.handlebars.Handlebars;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.io.Writable;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Produces;
import io.micronaut.views.ViewsRenderer;
import io.micronaut.views.exceptions.ViewRenderingException;
import io.micronaut.views.handlebars.HandlebarsViewsRenderer;
import jakarta.inject.Singleton;
import java.io.IOException;

/**
 * Renders a whole page before the first byte of it is sent, so that a fault in a template is an
 * ordinary error and not an answer that never ends.
 *
 * @param <T> the model: a map with {@code page} and {@code site}
 * @param <R> the request
 */
@Singleton
@Produces(MediaType.TEXT_HTML)
@Replaces(HandlebarsViewsRenderer.class)
final class PageRenderer<T, R> implements ViewsRenderer<T, R> {

    private final Handlebars handlebars;

    PageRenderer(Handlebars handlebars) {
        this.handlebars = handlebars;
    }

    @Override
    public Writable render(String view, @Nullable T model, @Nullable R request) {
        try {
            String html = handlebars.compile(view).apply(Contexts.of(model));
            return out -> out.write(html);
        } catch (IOException | RuntimeException e) {
            throw new ViewRenderingException("Cannot render " + view, e);
        }
    }

    @Override
    public boolean exists(String view) {
        try {
            handlebars.getLoader().sourceAt(view);
            return true;
        } catch (IOException absent) {
            return false;
        }
    }
}
