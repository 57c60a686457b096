package org.adoptionportal.worklist;

import io.micronaut.core.annotation.Introspected;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.adoptionportal.casefile.CaseFilter;
import org.adoptionportal.casefile.WaitingFor;
import org.adoptionportal.platform.error.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A way to look at the worklist, as its address has it. Null stands for any.
 *
 * @param team a team by its id, whosever
 */
record Choice(
        Whose whose,
        @Nullable Long team,
        WaitingFor waiting,
        @Nullable Integer authority,
        @Nullable String kind,
        @Nullable String stage,
        boolean overdue) {

    static final String PATH = "/worklist";

    static final Choice USUAL =
            new Choice(Whose.EVERYONES, null, WaitingFor.AGENCY, null, null, null, false);

    /** What an address can say; each is empty or missing when it does not matter. */
    @Introspected
    record Asked(
            @Nullable String whose,
            @Nullable String team,
            @Nullable String waiting,
            @Nullable String authority,
            @Nullable String kind,
            @Nullable String stage,
            @Nullable String overdue) {}

    /**
     * What was asked for.
     *
     * @throws Refusal.Invalid naming what is none of the choices
     */
    static Choice of(Asked asked) {
        return new Choice(
                oneOf("whose", asked.whose(), Whose.values(), Whose::code, Whose.EVERYONES),
                number("team", asked.team()),
                oneOf(
                        "waiting",
                        asked.waiting(),
                        WaitingFor.values(),
                        Choice::code,
                        WaitingFor.AGENCY),
                authority(asked.authority()),
                blankToNull(asked.kind()),
                blankToNull(asked.stage()),
                blankToNull(asked.overdue()) != null);
    }

    /**
     * The way to look that has this address.
     *
     * @throws Refusal.Invalid if it is none of ours
     */
    static Choice at(String href) {
        Map<String, String> said = ChoiceAddress.said(href);
        return of(
                new Asked(
                        said.get("whose"),
                        said.get("team"),
                        said.get("waiting"),
                        said.get("authority"),
                        said.get("kind"),
                        said.get("stage"),
                        said.get("overdue")));
    }

    static String code(WaitingFor waiting) {
        return waiting.name().toLowerCase(Locale.ROOT);
    }

    Choice withWhose(Whose other) {
        return new Choice(other, null, waiting, authority, kind, stage, overdue);
    }

    Choice onlyOverdue() {
        return new Choice(whose, team, waiting, authority, kind, stage, true);
    }

    /** Whether it is the usual list, whosever it is. */
    boolean isPlain() {
        return equals(USUAL.withWhose(whose));
    }

    /** Its address; only what is not usual is said in it. */
    String href() {
        return ChoiceAddress.of(this);
    }

    CaseFilter filter(Desk desk, long personaId) {
        return new CaseFilter(
                waiting,
                whose == Whose.MINE ? desk.workers(personaId) : null,
                team != null ? List.of(team) : whose == Whose.MY_TEAMS ? desk.myTeams() : null,
                whose == Whose.UNALLOCATED,
                authority,
                kind,
                stage,
                overdue);
    }

    private static <T> T oneOf(
            String name, @Nullable String asked, T[] choices, Function<T, String> code, T usual) {
        String wanted = blankToNull(asked);
        if (wanted == null) {
            return usual;
        }
        return Arrays.stream(choices)
                .filter(choice -> code.apply(choice).equals(wanted))
                .findFirst()
                .orElseThrow(() -> unknown(name));
    }

    private static @Nullable Integer authority(@Nullable String asked) {
        Long number = number("authority", asked);
        if (number != null && number > Short.MAX_VALUE) {
            throw unknown("authority");
        }
        return number == null ? null : number.intValue();
    }

    private static @Nullable Long number(String name, @Nullable String asked) {
        String wanted = blankToNull(asked);
        try {
            return wanted == null ? null : Long.valueOf(wanted);
        } catch (NumberFormatException notANumber) {
            throw unknown(name);
        }
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    static Refusal unknown(String name) {
        String fault = "Choose one of the lists shown: there is none for this “" + name + "”";
        return new Refusal.Invalid(fault, Map.of(name, fault));
    }
}
