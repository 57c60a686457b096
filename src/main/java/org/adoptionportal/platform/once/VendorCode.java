package org.adoptionportal.platform.once;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The error numbers that MySQL and MariaDB share. */
enum VendorCode {
    DUPLICATE_KEY(1062),
    LOCK_WAIT_TIMEOUT(1205),
    DEADLOCK(1213);

    private static final int DEEPEST_CAUSE = 20;

    private final int number;

    VendorCode(int number) {
        this.number = number;
    }

    /** Whether the server answered this number, however it was wrapped since. */
    boolean isOf(Throwable failure) {
        @Nullable Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == number) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
