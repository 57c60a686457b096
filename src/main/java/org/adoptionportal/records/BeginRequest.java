package org.adoptionportal.records;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.adoptionportal.casefile.TakenBy;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.identity.limit.Attempts;
import org.adoptionportal.identity.limit.Attempts.Purpose;
import org.adoptionportal.platform.id.Reference;
import org.adoptionportal.platform.time.London;
import org.jspecify.annotations.Nullable;

/** An adopted person begins to write a request, with or without an account. */
@Singleton
public class BeginRequest {

    private final RequestRepository requests;
    private final RecordsLedger ledger;
    private final AnswersStore answers;
    private final Attempts attempts;
    private final Clock clock;

    BeginRequest(
            RequestRepository requests,
            RecordsLedger ledger,
            AnswersStore answers,
            Attempts attempts,
            Clock clock) {
        this.requests = requests;
        this.ledger = ledger;
        this.answers = answers;
        this.attempts = attempts;
        this.clock = clock;
    }

    /**
     * Begins one for somebody with an account; the one that is not over yet, if there is one.
     *
     * @return its reference
     */
    @Transactional
    public String begin(Viewer person) {
        return requests.own(person).stream()
                .filter(request -> !request.stage().isOver())
                .findFirst()
                .orElseGet(() -> open(person))
                .reference();
    }

    /**
     * Begins one for somebody without an account.
     *
     * @param name of their browser or program
     * @param networkAddress where it comes from
     * @return the id of its case, for a personal link
     * @throws org.adoptionportal.platform.error.Refusal.TooMany after too many from there
     */
    @Transactional
    public long begin(String name, String networkAddress) {
        attempts.count(Purpose.ENQUIRY, name, networkAddress);
        return open(null).id();
    }

    private RecordsRequest open(@Nullable Viewer person) {
        RecordsRequest draft =
                RecordsRequest.begun(
                        0, Reference.random().value(), TakenBy.ONLINE, London.today(clock));
        RecordsRequest request = ledger.open(draft, person);
        answers.open(request.id(), RequestAnswers.none());
        return request;
    }
}
