package org.adoptionportal.platform.error;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;

/** Draws the page of an error. */
@Singleton
final class ErrorPages {

    String render(HttpRequest<?> request, Problem problem) {
        return "<!doctype html><html lang=\"en\"><title>%s</title><h1>%s</h1><p>%s</p>"
                .formatted(problem.title(), problem.title(), problem.detail());
    }
}
