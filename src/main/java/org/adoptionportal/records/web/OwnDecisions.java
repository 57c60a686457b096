package org.adoptionportal.records.web;

import jakarta.inject.Singleton;
import org.adoptionportal.records.Asker;
import org.adoptionportal.records.SendRequest;
import org.adoptionportal.records.TakeBreak;
import org.adoptionportal.records.WithdrawRequest;

/** Carries out what an adopted person decides on their own request. */
@Singleton
record OwnDecisions(SendRequest send, TakeBreak pace, WithdrawRequest withdraw) {

    void decide(Asker asker, OwnDecision decision) {
        switch (decision) {
            case SEND -> send.send(asker);
            case REST -> pace.rest(asker);
            case RESUME -> pace.resume(asker);
            case WITHDRAW -> withdraw.withdraw(asker);
        }
    }
}
