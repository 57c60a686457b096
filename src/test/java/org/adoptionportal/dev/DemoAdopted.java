package org.adoptionportal.dev;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.adoptionportal.dev.DemoMark.Kept;
import org.adoptionportal.records.RequestAnswers;

/** What the adopted people of the demo data tell us. */
final class DemoAdopted {

    private static final String KIND = "records";
    private static final String WORDS = "I would like to know more about how it all began.";
    private static final List<String> NAMES =
            List.of("Linnet", "Rowan", "Teal", "Bryony", "Merle", "Hazel", "Jay", "Clover");
    private static final List<String> HOPES =
            List.of("BIRTH_DETAILS", "FILE", "COUNSELLING", "TRACING", "CONTACT_REGISTER");

    /** When the orders of one after the other were made; 0 for abroad. */
    private static final List<Integer> ORDERED = List.of(1970, 1990, 2010, 1990, 1970, 0);

    /** So that all are 18. */
    private static final int BORN_AT_LATEST = 2003;

    private static final int BORN_ABROAD = 1988;

    private DemoAdopted() {}

    /** Of the person of that number. */
    static RequestAnswers answers(int number, int authority) {
        String name = NAMES.get(number % NAMES.size()) + " Farthing-" + (char) ('A' + number);
        return answers("", name, number, authority);
    }

    /** As {@link #answers(int, int)}, of this account and this name. */
    static RequestAnswers answers(String account, String name, int number, int authority) {
        int year = ORDERED.get(number % ORDERED.size());
        Map<String, List<String>> sent = new HashMap<>(year == 0 ? abroad() : here(year));
        put(sent, "names", DemoMark.of(Kept.by(KIND, account), "name", name));
        put(sent, "born-day", "9");
        put(sent, "born-month", "4");
        put(sent, "hopes", HOPES.get(number % HOPES.size()));
        put(sent, "words", DemoMark.of(Kept.by(KIND, account), "own words", WORDS));
        put(sent, "authority", Integer.toString(authority));
        put(sent, "ways", "TELEPHONE");
        put(sent, "telephone", "01632 9602" + (10 + number));
        return RequestAnswers.of(sent);
    }

    private static Map<String, List<String>> here(int year) {
        Map<String, List<String>> sent = new HashMap<>();
        put(sent, "where", "ENGLAND_OR_WALES");
        put(sent, "born-year", Integer.toString(Math.min(year - 1, BORN_AT_LATEST)));
        put(sent, "ordered-day", "17");
        put(sent, "ordered-month", "6");
        put(sent, "ordered-year", Integer.toString(year));
        put(sent, "court", "Wherryford");
        return sent;
    }

    private static Map<String, List<String>> abroad() {
        Map<String, List<String>> sent = new HashMap<>();
        put(sent, "where", "ABROAD");
        put(sent, "born-year", Integer.toString(BORN_ABROAD));
        return sent;
    }

    private static void put(Map<String, List<String>> sent, String name, String value) {
        sent.put(name, List.of(value));
    }
}
