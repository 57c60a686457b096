package org.adoptionportal.records.api;

import jakarta.inject.Singleton;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.records.Asker;
import org.adoptionportal.records.BookedTalks;
import org.adoptionportal.records.OwnView;
import org.adoptionportal.records.Ranges;
import org.adoptionportal.records.RecordsRequest;
import org.adoptionportal.records.Requests;
import org.adoptionportal.records.SendRequest;
import org.adoptionportal.records.TakeBreak;
import org.adoptionportal.records.WithdrawRequest;
import org.jspecify.annotations.Nullable;

/** What a person decides on their own request by a program, with an account or a link. */
@Singleton
class OwnDecisions {

    private final Requests requests;
    private final Ranges ranges;
    private final BookedTalks talks;
    private final SendRequest send;
    private final TakeBreak pace;
    private final WithdrawRequest withdraw;
    private final Once once;

    OwnDecisions(
            Requests requests,
            Ranges ranges,
            BookedTalks talks,
            SendRequest send,
            TakeBreak pace,
            WithdrawRequest withdraw,
            Once once) {
        this.requests = requests;
        this.ranges = ranges;
        this.talks = talks;
        this.send = send;
        this.pace = pace;
        this.withdraw = withdraw;
        this.once = once;
    }

    /** Decides once, and does nothing when it was done before. */
    void perform(Asker asker, String decision, @Nullable String key) {
        RecordsRequest request = requests.own(asker);
        once.perform(
                asker.actor(),
                "POST /api/v1/records/requests/%s/%s".formatted(request.reference(), decision),
                key,
                "",
                () -> {
                    decide(asker, decision);
                    return decision;
                });
    }

    OwnView view(Asker asker, @Nullable String link) {
        RecordsRequest request = requests.own(asker);
        return OwnView.of(request, ranges.usual(), talks.of(request), link);
    }

    private void decide(Asker asker, String decision) {
        switch (decision) {
            case "sending" -> send.send(asker);
            case "break" -> pace.rest(asker);
            case "ready" -> pace.resume(asker);
            case "withdrawal" -> withdraw.withdraw(asker);
            default -> throw new Refusal.NotFound();
        }
    }
}
