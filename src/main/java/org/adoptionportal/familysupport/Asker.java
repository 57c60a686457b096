package org.adoptionportal.familysupport;

import org.adoptionportal.identity.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * Who writes a request: a family with an account, a browser or program without one, or a worker who
 * writes for somebody.
 *
 * @param name of the persona, browser or program, at most 100 ASCII characters: only it sees again
 *     what it wrote
 * @param networkAddress where it comes from
 * @param author who is signed in; null for somebody without an account
 */
public record Asker(String name, String networkAddress, @Nullable Viewer author) {

    /** A family that is signed in; null for everybody else. */
    @Nullable Viewer family() {
        return author == null || author.isStaff() ? null : author;
    }

    /** A worker who writes for somebody. */
    public static Asker worker(Viewer worker) {
        return new Asker(worker.actor(), "", worker);
    }

    boolean isWorker() {
        return author != null && author.isStaff();
    }
}
