package org.adoptionportal.dev;

import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.function.Supplier;

/**
 * Reads what a mail server has received. It lists messages while others arrive, and may stumble.
 */
public final class Received {

    private static final int ATTEMPTS = 100;

    private Received() {}

    /** What {@code listed} answers when nothing arrives meanwhile. */
    public static <T> List<T> settled(Supplier<List<T>> listed) {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return listed.get();
            } catch (ConcurrentModificationException somethingArrived) {
                Thread.onSpinWait();
            }
        }
        return listed.get();
    }
}
