package org.adoptionportal.identity.session;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.adoptionportal.identity.Viewer;

/** Gives a controller its viewer. A nullable one is null for somebody who is not signed in. */
@Singleton
final class ViewerBinder implements TypedRequestArgumentBinder<Viewer> {

    @Override
    public Argument<Viewer> argumentType() {
        return Argument.of(Viewer.class);
    }

    @Override
    public BindingResult<Viewer> bind(
            ArgumentConversionContext<Viewer> context, HttpRequest<?> source) {
        Optional<Viewer> viewer = CurrentSession.viewer(source);
        return () -> viewer;
    }
}
