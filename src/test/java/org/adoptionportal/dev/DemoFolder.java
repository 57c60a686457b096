package org.adoptionportal.dev;

import java.net.URI;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;

/** A data folder with the demo people and cases in it. */
public final class DemoFolder {

    /** Every demo person's. */
    public static final String PASSWORD = DemoPeople.PASSWORD;

    private DemoFolder() {}

    /** Fills it if it is empty, and serves it until {@code work} is done. */
    public static <T> T served(Path folder, Function<URI, T> work) {
        Consumer<String> progress = System.out::println;
        try (DevPortal portal = DevPortal.start(folder, 0, progress)) {
            return work.apply(portal.uri("/"));
        }
    }
}
