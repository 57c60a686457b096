package org.adoptionportal.support;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Several calls that begin at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** What came of each; all of them end well. */
    public static <T> List<T> all(List<Callable<T>> calls) throws Exception {
        CyclicBarrier start = new CyclicBarrier(calls.size());
        try (ExecutorService threads = Executors.newFixedThreadPool(calls.size())) {
            Stream<Callable<T>> together =
                    calls.stream()
                            .map(call ->
                                    () -> {
                                        start.await();
                                        return call.call();
                                    });
            return threads.invokeAll(together.toList()).stream().map(Future::resultNow).toList();
        }
    }
}
