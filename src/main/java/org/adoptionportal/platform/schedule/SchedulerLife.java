package org.adoptionportal.platform.schedule;

import com.github.kagkarlsson.scheduler.Scheduler;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerShutdownEvent;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;

/** Starts the scheduler when the server serves, and lets it finish before anything is closed. */
@Singleton
final class SchedulerLife {

    private final Scheduler scheduler;

    SchedulerLife(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    @EventListener
    void start(ServerStartupEvent started) {
        scheduler.start();
    }

    @EventListener
    void stop(ServerShutdownEvent stopping) {
        scheduler.stop();
    }
}
