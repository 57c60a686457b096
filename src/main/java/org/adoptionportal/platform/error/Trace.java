package org.adoptionportal.platform.error;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What may be said in the log of an exception: types, numbers and places, never its message. */
public final class Trace {

    private static final int FRAMES = 25;
    private static final int CAUSES = 8;

    private Trace() {}

    public static String withoutMessages(Throwable failure) {
        return causes(failure).map(Trace::one).collect(Collectors.joining("\nCaused by "));
    }

    static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(CAUSES);
    }

    /** The database's number for what went wrong, which holds nothing that anybody typed. */
    private static String number(Throwable failure) {
        return failure instanceof SQLException sql ? " " + sql.getErrorCode() : "";
    }

    private static String one(Throwable failure) {
        return Stream.concat(
                        Stream.of(failure.getClass().getName() + number(failure)),
                        Arrays.stream(failure.getStackTrace())
                                .limit(FRAMES)
                                .map(frame -> "  at " + frame))
                .collect(Collectors.joining("\n"));
    }
}
