package org.adoptionportal.platform.web.form;

import io.micronaut.core.convert.ConversionContext;
import io.micronaut.core.convert.TypeConverter;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/** Reads a posted form. */
@Singleton
@SuppressWarnings("rawtypes")
final class SentConverter implements TypeConverter<Map, Sent> {

    @Override
    public Optional<Sent> convert(Map posted, Class<Sent> target, ConversionContext context) {
        return Optional.of(Sent.of(posted));
    }
}
