package org.adoptionportal.application.casework;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.adoptionportal.application.Applicant;
import org.adoptionportal.application.Registration;
import org.adoptionportal.application.answering.FormPath;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.form.OnceKey;
import org.adoptionportal.takeover.TakeOverCodes;
import org.adoptionportal.takeover.TakeOverCodes.Usable;
import org.jspecify.annotations.Nullable;

/** Shows a worker which applicants are not online yet, and the codes with which they can be. */
@Singleton
class OnlineAccess {

    private final TakeOverCodes codes;

    OnlineAccess(TakeOverCodes codes) {
        this.codes = codes;
    }

    /**
     * An applicant who is not online.
     *
     * @param code to be read out or posted; null while none has been made
     */
    record NotOnline(
            String who,
            @Nullable String code,
            @Nullable String until,
            String makeHref,
            String idempotencyKey) {}

    List<NotOnline> of(Registration registration, Viewer worker) {
        List<Applicant> waiting =
                registration.applicants().stream().filter(who -> !who.isOnline()).toList();
        if (waiting.isEmpty()) {
            return List.of();
        }
        Map<Long, Usable> usable =
                codes.of(registration.application().id(), worker).stream()
                        .collect(Collectors.toMap(Usable::subject, Function.identity()));
        return waiting.stream().map(who -> line(registration, who, usable.get(who.id()))).toList();
    }

    private static NotOnline line(
            Registration registration, Applicant who, @Nullable Usable usable) {
        String reference = registration.application().reference();
        return new NotOnline(
                registration.nameOf(who),
                usable == null ? null : usable.code().value(),
                usable == null ? null : London.date(London.dateOf(usable.expiresAt())),
                FormPath.entered(reference, who.place()).taskList() + "/code",
                OnceKey.fresh());
    }
}
