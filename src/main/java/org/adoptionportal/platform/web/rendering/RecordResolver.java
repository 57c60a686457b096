package org.adoptionportal.platform.web.rendering;

import com.github.jknack.handlebars.ValueResolver;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Lets a template read the components of a record and nothing else of it. A component that is null
 * reads as empty text, so that the engine does not go on to look for its name further out.
 */
enum RecordResolver implements ValueResolver {
    INSTANCE;

    private static final ClassValue<Map<String, Method>> ACCESSORS =
            new ClassValue<>() {
                @Override
                protected Map<String, Method> computeValue(Class<?> type) {
                    return accessors(type);
                }
            };

    @Override
    public Object resolve(Object context, String name) {
        Method accessor = ACCESSORS.get(context.getClass()).get(name);
        if (accessor == null) {
            return UNRESOLVED;
        }
        try {
            Object value = accessor.invoke(context);
            return value == null ? "" : value;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read " + name + " of " + context.getClass(), e);
        }
    }

    @Override
    public Object resolve(Object context) {
        return context instanceof Record ? context : UNRESOLVED;
    }

    @Override
    public Set<Map.Entry<String, Object>> propertySet(Object context) {
        return Set.of();
    }

    private static Map<String, Method> accessors(Class<?> type) {
        Map<String, Method> accessors = new HashMap<>();
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                component.getAccessor().setAccessible(true);
                accessors.put(component.getName(), component.getAccessor());
            }
        }
        return accessors;
    }
}
