package org.adoptionportal.platform.web.rendering;

import com.github.jknack.handlebars.Handlebars;
import com.github.jknack.handlebars.cache.ConcurrentMapTemplateCache;
import com.github.jknack.handlebars.io.FileTemplateLoader;
import com.github.jknack.handlebars.io.TemplateLoader;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.env.Environment;
import io.micronaut.views.handlebars.HandlebarsFactory;
import jakarta.inject.Singleton;
import java.nio.file.Files;
import java.nio.file.Path;
import org.adoptionportal.platform.web.assets.Assets;

/**
 * The template engine. Compiled templates are kept; when developing (environment {@code dev}, run
 * from a checkout) they are read again whenever their file changes.
 */
@Factory
final class TemplateEngine {

    private static final Path CHECKOUT = Path.of("web", "views");
    private static final String SUFFIX = ".hbs";

    @Singleton
    @Replaces(bean = Handlebars.class, factory = HandlebarsFactory.class)
    Handlebars handlebars(Environment environment, Assets assets) {
        boolean reload =
                environment.getActiveNames().contains("dev") && Files.isDirectory(CHECKOUT);
        TemplateLoader loader =
                reload
                        ? new FileTemplateLoader(CHECKOUT.toFile(), SUFFIX)
                        : new RememberedTemplates("/views", SUFFIX);
        return new Handlebars(loader)
                .with(new ConcurrentMapTemplateCache().setReload(reload))
                .registerHelper("component", new ComponentHelper())
                .registerHelper("asset", (name, options) -> assets.href(String.valueOf(name)));
    }
}
