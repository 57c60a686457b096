package org.adoptionportal.support;

import java.util.concurrent.atomic.AtomicInteger;

/** Councils whose cases no other test touches, so that what is in them can be counted. */
public final class Council {

    private static final AtomicInteger LAST = new AtomicInteger(100);

    private Council() {}

    /** The number of one that nobody had before. */
    public static int ofItsOwn() {
        return LAST.incrementAndGet();
    }
}
