package org.adoptionportal.enquiry;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.adoptionportal.platform.schedule.Batches;

@Factory
final class EnquiryPurge {

    /** Forgets the enquiries that were kept long enough. */
    @Singleton
    Task<Void> purgeOfEnquiries(ForgetEnquiries forget, EnquirySettings settings) {
        return Tasks.recurring("enquiry-purge", FixedDelay.of(settings.purge()))
                .execute((instance, context) -> {
                    forget.days()
                            .forEach(day -> Batches.untilNothingIsLeft(() -> forget.some(day)));
                });
    }
}
