package org.adoptionportal.notification;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

@Factory
final class DeliveryTask {

    private static final TaskDescriptor<Void> SEND = TaskDescriptor.of("notification-send");

    static TaskInstance<Void> of(long notificationId) {
        return SEND.instance(Long.toString(notificationId)).build();
    }

    /** When an instance is killed while sending, another one sends again. */
    @Singleton
    Task<Void> send(Delivery delivery, MailSettings settings) {
        return Tasks.custom(SEND)
                .onFailureReschedule(FixedDelay.of(settings.retry()))
                .onDeadExecutionRevive()
                .execute((task, context) -> delivery.attempt(Long.parseLong(task.getId())));
    }
}
