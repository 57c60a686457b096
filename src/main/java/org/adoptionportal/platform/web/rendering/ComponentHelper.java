package org.adoptionportal.platform.web.rendering;

import com.github.jknack.handlebars.Handlebars.SafeString;
import com.github.jknack.handlebars.Helper;
import com.github.jknack.handlebars.Options;
import java.io.IOException;
import org.adoptionportal.platform.web.component.Component;
import org.jspecify.annotations.Nullable;

/**
 * {@code {{component page.part}}} prints a component by its own partial, which sees the component
 * and nothing of the page around it. An absent component prints nothing.
 */
final class ComponentHelper implements Helper<@Nullable Object> {

    @Override
    public Object apply(@Nullable Object value, Options options) throws IOException {
        if (value == null || "".equals(value)) {
            return "";
        }
        if (!(value instanceof Component component)) {
            throw new IllegalArgumentException(value.getClass() + " is not a component");
        }
        var template = options.handlebars.compile("components/" + component.partial());
        return new SafeString(template.apply(Contexts.of(component.options())));
    }
}
