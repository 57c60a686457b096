package org.adoptionportal.identity.recovery;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.adoptionportal.platform.crypto.SealedJson;

/** Carries a sign-in name, sealed, from whoever asks to the job that looks for its account. */
@Factory
final class RecoveryTask {

    static final String NAME = "recovery-link";

    private static final TaskDescriptor<byte[]> SEND = TaskDescriptor.of(NAME, byte[].class);
    private static final Duration RETRY = Duration.ofMinutes(1);

    static TaskInstance<byte[]> of(long id, byte[] sealedName) {
        return SEND.instance(Long.toString(id)).data(sealedName).build();
    }

    @Singleton
    Task<byte[]> sendingOfLinks(RecoveryLink link, SealedJson sealed) {
        return Tasks.custom(SEND)
                .onFailureReschedule(FixedDelay.of(RETRY))
                .onDeadExecutionRevive()
                .execute((task, context) -> {
                    long id = Long.parseLong(task.getId());
                    link.send(
                            sealed.open(
                                    NAME, id, AskForRecovery.FIELD, task.getData(), String.class));
                    return new CompletionHandler.OnCompleteRemove<>();
                });
    }
}
