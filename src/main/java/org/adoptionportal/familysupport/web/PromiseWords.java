package org.adoptionportal.familysupport.web;

import java.util.List;
import org.adoptionportal.familysupport.DutyDesk.Promise;
import org.adoptionportal.platform.time.London;

/** Says honestly when somebody reads what is urgent, and rings. */
final class PromiseWords {

    private PromiseWords() {}

    static List<String> of(Promise promise) {
        String ring = "We ring you back by %s.".formatted(London.dateTime(promise.ringBy()));
        return promise.open()
                ? List.of("We are open now. Somebody on our duty team reads this today.", ring)
                : List.of(
                        "We are closed now. Nobody reads this before %s."
                                .formatted(London.dateTime(promise.readFrom())),
                        ring,
                        "If you cannot wait that long, call one of the numbers above.");
    }
}
