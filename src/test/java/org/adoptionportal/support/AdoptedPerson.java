package org.adoptionportal.support;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.adoptionportal.casefile.TakenBy;
import org.adoptionportal.counselling.Move;
import org.adoptionportal.counselling.OfferSession;
import org.adoptionportal.counselling.RecordSession;
import org.adoptionportal.counselling.Recorded;
import org.adoptionportal.identity.PersonaKind;
import org.adoptionportal.identity.Remit;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.records.EnterRequest;
import org.adoptionportal.records.RequestAnswers;

/** Complete and valid answers of an adopted adult, and their request entered by a worker. */
public final class AdoptedPerson {

    private AdoptedPerson() {}

    /** Every answer by the name of its field; adopted in that year. */
    public static Map<String, String> answers(int adoptedIn) {
        Map<String, String> all = new HashMap<>();
        all.putAll(
                Map.of(
                        "names", "Linnet Farrow",
                        "adoptedAs", "Linnet Farrow",
                        "born-day", "27",
                        "born-month", "3",
                        "born-year", Integer.toString(Math.min(adoptedIn - 1, 1990))));
        all.putAll(
                Map.of(
                        "where", "ENGLAND_OR_WALES",
                        "ordered-day", "4",
                        "ordered-month", "5",
                        "ordered-year", Integer.toString(adoptedIn),
                        "court", "Wherryford"));
        all.putAll(
                Map.of(
                        "hopes", "BIRTH_DETAILS",
                        "words", "I would like to know where I was born.",
                        "authority", "1",
                        "ways", "TELEPHONE",
                        "telephone", "01632 960171"));
        return all;
    }

    /** A request entered by a worker of the whole agency; its reference. */
    public static String entered(int adoptedIn) {
        return entered(answers(adoptedIn));
    }

    /** As {@link #entered(int)}, with these answers. */
    public static String entered(Map<String, String> answers) {
        Map<String, List<String>> sent = new HashMap<>();
        answers.forEach((name, value) -> sent.put(name, List.of(value)));
        Viewer worker = viewer(People.staff(StaffRole.RECORDS_COUNSELLOR));
        EnterRequest enter = Portal.running().bean(EnterRequest.class);
        return Portal.running()
                .inTransaction(
                        _ -> enter.enter(worker, RequestAnswers.of(sent), TakenBy.TELEPHONE));
    }

    /** A counselling session is offered and booked for then. */
    public static void bookSession(Viewer worker, String reference, Instant at) {
        long id = Portal.running().bean(OfferSession.class).offer(worker, reference);
        Portal.running()
                .bean(RecordSession.class)
                .record(worker, reference, id, 0, Recorded.booking(at, "Our office"));
    }

    /** A counselling session is offered, booked for now and held. */
    public static void holdSession(Viewer worker, String reference) {
        long id = Portal.running().bean(OfferSession.class).offer(worker, reference);
        RecordSession record = Portal.running().bean(RecordSession.class);
        Instant now = Portal.running().bean(Clock.class).instant();
        record.record(worker, reference, id, 0, Recorded.booking(now, "Our office"));
        record.record(worker, reference, id, 1, Recorded.of(Move.HOLD, ""));
    }

    /** A counsellor of birth records, as decisions know them. */
    public static Viewer viewer(Person person) {
        return new Viewer(
                1,
                person.personaId(),
                PersonaKind.STAFF,
                person.name(),
                Remit.of(Set.of(StaffRole.RECORDS_COUNSELLOR), null),
                "s");
    }
}
