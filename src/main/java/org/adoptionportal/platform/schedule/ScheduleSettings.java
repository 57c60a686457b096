package org.adoptionportal.platform.schedule;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * How this instance looks for work.
 *
 * @param polling how often it looks for work that other instances queued
 * @param heartbeat how often it says that it is alive; four missed ones and another takes over
 * @param threads how many tasks it does at a time
 * @param recurring whether it does what recurs by itself; false leaves that to other instances
 */
@ConfigurationProperties("portal.schedule")
record ScheduleSettings(
        @Bindable(defaultValue = "5s") Duration polling,
        @Bindable(defaultValue = "30s") Duration heartbeat,
        @Bindable(defaultValue = "4") int threads,
        @Bindable(defaultValue = "true") boolean recurring) {}
