package org.adoptionportal.platform.error;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.netty.handler.codec.CorruptedFrameException;
import jakarta.inject.Singleton;
import java.io.EOFException;
import java.nio.channels.ClosedChannelException;
import java.sql.SQLException;
import org.adoptionportal.platform.db.Passing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers what nobody foresaw. The log gets where it happened under an id that the person can
 * quote; the messages of exceptions stay out of it, because they may hold what somebody typed.
 */
@Singleton
final class UnexpectedHandler implements ExceptionHandler<Throwable, HttpResponse<?>> {

    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedHandler.class);

    /** The server's number for a text that no name of that kind can be: it has other letters. */
    private static final int OTHER_ALPHABET = 1267;

    private final Answers answers;
    private final RefusalHandler refusals;

    UnexpectedHandler(Answers answers, RefusalHandler refusals) {
        this.answers = answers;
        this.refusals = refusals;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public HttpResponse<?> handle(HttpRequest request, Throwable failure) {
        if (namesNothing(failure)) {
            return refusals.handle(request, new Refusal.NotFound());
        }
        if (bodyIsNotWhole(failure)) {
            return answers.processResponse(
                    ErrorContext.builder(request).build(), HttpResponse.badRequest());
        }
        String id = RequestIds.of(request);
        LOG.error("Request {} failed: {}", id, Trace.withoutMessages(failure));
        if (Passing.is(failure)) {
            return refusals.handle(request, new Refusal.Unavailable(Kind.UNAVAILABLE.advice()));
        }
        request.setAttribute(Answers.REQUEST_ID, id);
        return answers.processResponse(
                ErrorContext.builder(request).cause(failure).build(), HttpResponse.serverError());
    }

    /** Whether something was looked for under a name that nothing of its kind can have. */
    private static boolean namesNothing(Throwable failure) {
        return Trace.causes(failure)
                .anyMatch(cause ->
                        cause instanceof SQLException sql && sql.getErrorCode() == OTHER_ALPHABET);
    }

    /** Whether it cannot be read to its end, or the sender hung up before. */
    private static boolean bodyIsNotWhole(Throwable failure) {
        return failure instanceof CorruptedFrameException
                || failure instanceof EOFException
                || failure instanceof ClosedChannelException;
    }
}
