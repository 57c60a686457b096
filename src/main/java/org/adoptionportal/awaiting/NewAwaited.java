package org.adoptionportal.awaiting;

import org.adoptionportal.clock.RuleKey;
import org.jspecify.annotations.Nullable;

/**
 * Something that a case must wait for, not yet written down.
 *
 * @param kind a word of the case's kind; {@code awaited.KIND} is its text in the message bundle
 * @param about the persona of whose it is, or what stands for somebody who is not online yet (see
 *     {@link AwaitedThings#hand}); or {@link Awaited#EVERYBODY}, {@link Awaited#STAFF_ONLY}
 * @param subject of whom or what: a name, an address; empty when the kind says it all
 * @param chase how long it is waited for before it is asked for again
 * @param valid for how long it can be relied on; null when it does not grow old
 */
public record NewAwaited(
        String kind,
        long about,
        String subject,
        HeldUpBy heldUpBy,
        RuleKey chase,
        @Nullable RuleKey valid) {}
