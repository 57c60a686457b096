package org.adoptionportal.platform.web.form;

import io.micronaut.core.convert.ConversionContext;
import io.micronaut.core.convert.TypeConverter;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a posted form, in which a field may come once or several times. */
@Singleton
@SuppressWarnings("rawtypes")
final class SentConverter implements TypeConverter<Map, Sent> {

    @Override
    public Optional<Sent> convert(Map posted, Class<Sent> target, ConversionContext context) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (Object each : posted.entrySet()) {
            if (each instanceof Map.Entry<?, ?> field) {
                fields.put(String.valueOf(field.getKey()), values(field.getValue()));
            }
        }
        return Optional.of(new Sent(fields));
    }

    private static List<String> values(@Nullable Object value) {
        return value instanceof Collection<?> several
                ? several.stream().map(SentConverter::text).toList()
                : List.of(text(value));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
