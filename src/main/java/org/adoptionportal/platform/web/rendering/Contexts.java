package org.adoptionportal.platform.web.rendering;

import com.github.jknack.handlebars.Context;
import com.github.jknack.handlebars.context.MapValueResolver;
import org.jspecify.annotations.Nullable;

/** What a template may read: maps and the components of records, never a method of an object. */
final class Contexts {

    private Contexts() {}

    static Context of(@Nullable Object model) {
        return Context.newBuilder(model)
                .resolver(MapValueResolver.INSTANCE, RecordResolver.INSTANCE)
                .build();
    }
}
