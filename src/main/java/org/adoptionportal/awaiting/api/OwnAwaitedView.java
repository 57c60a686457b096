package org.adoptionportal.awaiting.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.adoptionportal.awaiting.HeldUpBy;
import org.adoptionportal.awaiting.OwnAwaited;
import org.adoptionportal.awaiting.State;
import org.jspecify.annotations.Nullable;

/**
 * What a case waits for, as one of its people may know it.
 *
 * @param items what is not settled; first what they have to act on themselves
 * @param done how much is settled
 * @param withPartner whether we wait for something of another person's
 */
@Serdeable.Serializable
@JsonInclude(JsonInclude.Include.ALWAYS)
record OwnAwaitedView(List<Thing> items, int done, boolean withPartner) {

    /**
     * One thing.
     *
     * @param what it is, for a person to read
     * @param with who has to act now
     */
    @Serdeable.Serializable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Thing(
            String kind, String what, State state, HeldUpBy with, @Nullable LocalDate askedOn) {

        @Override
        public String toString() {
            return "Thing[" + kind + "]";
        }
    }

    static OwnAwaitedView of(OwnAwaited own, Function<OwnAwaited.Thing, String> words) {
        return new OwnAwaitedView(
                own.open().stream()
                        .map(each ->
                                new Thing(
                                        each.kind(),
                                        words.apply(each),
                                        each.state(),
                                        each.with(),
                                        each.askedOn()))
                        .toList(),
                own.done(),
                own.withPartner());
    }
}
