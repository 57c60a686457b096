package org.adoptionportal.platform.error;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An error as a person reads it. */
record ErrorPage(
        String title,
        boolean error,
        String detail,
        List<String> errors,
        @Nullable String requestId) {

    static ErrorPage of(Problem problem) {
        List<String> errors =
                problem.errors() == null
                        ? List.of()
                        : problem.errors().stream().map(Problem.Field::message).toList();
        return new ErrorPage(problem.title(), false, problem.detail(), errors, problem.requestId());
    }
}
