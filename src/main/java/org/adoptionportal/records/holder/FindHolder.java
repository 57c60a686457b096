package org.adoptionportal.records.holder;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.adoptionportal.agency.Authorities;
import org.adoptionportal.agency.Authority;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.form.Code;
import org.adoptionportal.platform.web.form.Typed;

/** Answers who is likely to hold somebody's file, and which way leads to their birth details. */
@Singleton
public class FindHolder {

    private static final int LONGEST = 200;

    private final Routes routes;
    private final Authorities authorities;
    private final Clock clock;

    FindHolder(Routes routes, Authorities authorities, Clock clock) {
        this.routes = routes;
        this.authorities = authorities;
        this.clock = clock;
    }

    /**
     * The answer; nothing of it is kept.
     *
     * @throws Refusal.Invalid naming each field that is missing or wrong, or the date when its day
     *     matters
     */
    public FileHolder answer(HolderQuestion asked) {
        WhereAdopted where =
                Code.of(WhereAdopted.class, asked.where())
                        .orElseThrow(() ->
                                HolderQuestion.wrong(
                                        HolderQuestion.WHERE, "Choose where you were adopted"));
        Map<String, String> faults = faults(asked);
        if (!faults.isEmpty()) {
            throw new Refusal.Invalid("Some answers need another look.", faults);
        }
        if (where != WhereAdopted.ENGLAND_OR_WALES) {
            return new FileHolder(where, List.of(), Holder.ELSEWHERE, null);
        }
        return inEngland(routesOf(asked), asked);
    }

    private FileHolder inEngland(List<Route> ways, HolderQuestion asked) {
        WhereAdopted here = WhereAdopted.ENGLAND_OR_WALES;
        Optional<Authority> council = council(asked);
        if (council.isPresent()) {
            Holder holder =
                    authorities.partners().contains(council.get())
                            ? Holder.OURS
                            : Holder.ANOTHER_COUNCIL;
            return new FileHolder(here, ways, holder, council.get().name());
        }
        return asked.agency().isEmpty()
                ? new FileHolder(here, ways, Holder.TO_BE_FOUND, null)
                : new FileHolder(here, ways, Holder.OTHER_AGENCY, asked.agency());
    }

    private List<Route> routesOf(HolderQuestion asked) {
        OrderDate ordered = read(asked);
        List<Route> possible = routes.possible(ordered);
        if (possible.size() > 1 && !asked.dayUnknown()) {
            LocalDate boundary = routes.boundary(ordered);
            throw HolderQuestion.wrong(
                    HolderQuestion.ORDERED,
                    "The law changed on %s. Enter the day and the month too, or tick that you do not know"
                            .formatted(London.date(boundary)));
        }
        return possible;
    }

    /** The date of the order as it was typed. */
    public OrderDate read(HolderQuestion asked) {
        return new TypedOrderDate(asked.day(), asked.month(), asked.year())
                .read(routes.earliest(), London.today(clock));
    }

    /** What is wrong with it besides the date, by the name of its field. */
    public Map<String, String> faults(HolderQuestion asked) {
        Map<String, String> faults = new LinkedHashMap<>();
        boolean where =
                asked.where().isEmpty() || Code.of(WhereAdopted.class, asked.where()).isPresent();
        faults.put(HolderQuestion.WHERE, where ? "" : "Choose where you were adopted");
        faults.put(HolderQuestion.COURT, Typed.fault(asked.court(), LONGEST));
        boolean council = asked.council().isEmpty() || council(asked).isPresent();
        faults.put(HolderQuestion.COUNCIL, council ? "" : "Choose one of the councils shown");
        faults.put(HolderQuestion.AGENCY, Typed.fault(asked.agency(), LONGEST));
        faults.values().removeIf(String::isEmpty);
        return faults;
    }

    private Optional<Authority> council(HolderQuestion asked) {
        return asked.council().matches("[0-9]{1,3}")
                ? authorities.byId(Integer.parseInt(asked.council()))
                : Optional.empty();
    }
}
