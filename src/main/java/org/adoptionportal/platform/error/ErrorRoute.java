package org.adoptionportal.platform.error;

import io.micronaut.context.BeanContext;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.inject.qualifiers.Qualifiers;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Hands whatever was thrown to the handler that is closest to it. Each handler is looked for once:
 * without this route Micronaut looks through all of its beans at every refusal.
 */
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
final class ErrorRoute {

    private final BeanContext beans;

    @SuppressWarnings("rawtypes")
    private final Map<Class<?>, ExceptionHandler> handlers = new ConcurrentHashMap<>();

    ErrorRoute(BeanContext beans) {
        this.beans = beans;
    }

    @Error(global = true)
    @SuppressWarnings("unchecked")
    Object answer(HttpRequest<?> request, Throwable thrown) {
        return handlers.computeIfAbsent(thrown.getClass(), this::closest).handle(request, thrown);
    }

    @SuppressWarnings("rawtypes")
    private ExceptionHandler closest(Class<?> thrown) {
        return beans.getBean(
                ExceptionHandler.class, Qualifiers.byTypeArgumentsClosest(thrown, Object.class));
    }
}
