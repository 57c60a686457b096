package org.adoptionportal.platform.web.rendering;

import com.github.jknack.handlebars.io.ClassPathTemplateLoader;
import com.github.jknack.handlebars.io.StringTemplateSource;
import com.github.jknack.handlebars.io.TemplateSource;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads each template from the class path once. The engine asks for the source of every partial at
 * every rendering, which would otherwise search the class path each time.
 */
final class RememberedTemplates extends ClassPathTemplateLoader {

    private final Map<String, TemplateSource> remembered = new ConcurrentHashMap<>();

    RememberedTemplates(String folder, String suffix) {
        super(folder, suffix);
    }

    @Override
    public TemplateSource sourceAt(String location) throws IOException {
        TemplateSource known = remembered.get(location);
        if (known != null) {
            return known;
        }
        TemplateSource found = super.sourceAt(location);
        TemplateSource source =
                new StringTemplateSource(found.filename(), found.content(getCharset()));
        remembered.put(location, source);
        return source;
    }
}
