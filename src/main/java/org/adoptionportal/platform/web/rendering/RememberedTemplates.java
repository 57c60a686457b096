package org.adoptionportal.platform.web.rendering;

import com.github.jknack.handlebars.io.ClassPathTemplateLoader;
import com.github.jknack.handlebars.io.StringTemplateSource;
import com.github.jknack.handlebars.io.TemplateSource;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads each template from the class path once. The engine asks for the source of every partial at
 * every rendering, and of every block that a page leaves as it is, which would otherwise search the
 * class path each time.
 */
final class RememberedTemplates extends ClassPathTemplateLoader {

    private final Map<String, Optional<TemplateSource>> remembered = new ConcurrentHashMap<>();

    RememberedTemplates(String folder, String suffix) {
        super(folder, suffix);
    }

    @Override
    public TemplateSource sourceAt(String location) throws IOException {
        Optional<TemplateSource> known = remembered.get(location);
        if (known == null) {
            known = read(location);
            remembered.put(location, known);
        }
        return known.orElseThrow(() -> new FileNotFoundException(location));
    }

    private Optional<TemplateSource> read(String location) throws IOException {
        try {
            TemplateSource found = super.sourceAt(location);
            return Optional.of(
                    new StringTemplateSource(found.filename(), found.content(getCharset())));
        } catch (FileNotFoundException notThere) {
            return Optional.empty();
        }
    }
}
