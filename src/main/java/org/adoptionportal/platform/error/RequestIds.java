package org.adoptionportal.platform.error;

import io.micronaut.context.propagation.slf4j.MdcPropagationContext;
import io.micronaut.core.order.Ordered;
import io.micronaut.core.propagation.MutablePropagatedContext;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import java.util.Map;
import java.util.UUID;

/**
 * Gives each request an id, by which its answer, the lines of the log that it caused and the page
 * of an unexpected error belong together. It is drawn here: what a client calls itself stays out of
 * the log.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class RequestIds implements Ordered {

    private static final String ATTRIBUTE = "org.adoptionportal.request";
    private static final String HEADER = "X-Request-Id";
    private static final String IN_LOG = "request";

    @RequestFilter
    void draw(HttpRequest<?> request, MutablePropagatedContext context) {
        context.add(new MdcPropagationContext(Map.of(IN_LOG, of(request))));
    }

    @ResponseFilter
    void say(HttpRequest<?> request, MutableHttpResponse<?> answer) {
        answer.header(HEADER, of(request));
    }

    static String of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, String.class).orElseGet(() -> drawn(request));
    }

    private static String drawn(HttpRequest<?> request) {
        String id = UUID.randomUUID().toString();
        request.setAttribute(ATTRIBUTE, id);
        return id;
    }

    @Override
    public int getOrder() {
        return ServerFilterPhase.FIRST.before();
    }
}
