package org.adoptionportal.records;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.adoptionportal.agency.Authorities;
import org.adoptionportal.agency.Authority;
import org.adoptionportal.casefile.TakenBy;
import org.adoptionportal.casefile.TakenByField;
import org.adoptionportal.clock.DatedRules;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.form.Code;
import org.adoptionportal.platform.web.form.Typed;
import org.jspecify.annotations.Nullable;

/** What must be answered, and how, before a request for birth records can be sent. */
@Singleton
public class RequestRules {

    private static final int SHORT = 200;
    private static final int LONG = 3000;

    private final OrderRules orders;
    private final Authorities authorities;
    private final DatedRules rules;
    private final Clock clock;

    RequestRules(OrderRules orders, Authorities authorities, DatedRules rules, Clock clock) {
        this.orders = orders;
        this.authorities = authorities;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * Accepts what is complete and can be.
     *
     * @throws Refusal.Invalid with each fault by the name of its field
     */
    void check(RequestAnswers answers) {
        refuse(faults(answers));
    }

    /**
     * As {@link #check}, for what a worker enters.
     *
     * @return how the request reached us
     */
    TakenBy checkEntered(RequestAnswers answers, @Nullable TakenBy takenBy) {
        Map<String, String> faults = faults(answers);
        if (takenBy == null || takenBy == TakenBy.ONLINE) {
            faults.put(TakenByField.NAME, "Choose how the request reached us");
        }
        refuse(faults);
        return Objects.requireNonNull(takenBy);
    }

    /** Everything that is missing or wrong, by the name of its field. */
    public Map<String, String> faults(RequestAnswers answers) {
        Map<String, String> all = new LinkedHashMap<>();
        for (Part part : Part.values()) {
            all.putAll(faults(part, answers));
        }
        return all;
    }

    /** What is missing or wrong in one part. */
    public Map<String, String> faults(Part part, RequestAnswers answers) {
        return switch (part) {
            case YOU -> ofYou(answers.you());
            case ADOPTION -> orders.faults(answers);
            case HOPES -> ofHopes(answers.hopes());
            case CONTACT -> faultsOf(() -> answers.contact().checked());
            case NEEDS -> faultsOf(() -> answers.needs().checked());
        };
    }

    /** Whether they typed a date of birth by which they have to wait. */
    public boolean isTooYoung(AboutYou you) {
        LocalDate today = London.today(clock);
        return BirthDate.of(you, today)
                .filter(born -> born.turns(minimumAge()).isAfter(today))
                .isPresent();
    }

    /** The council where they live, if the agency works for it. */
    @Nullable Integer authority(RequestAnswers answers) {
        return council(answers.hopes().authority())
                .filter(authorities.partners()::contains)
                .map(Authority::id)
                .orElse(null);
    }

    private Map<String, String> ofYou(AboutYou you) {
        Map<String, String> faults = new LinkedHashMap<>();
        String names = you.names();
        faults.put("names", names.isEmpty() ? "Enter your name" : Typed.fault(names, SHORT));
        faults.put("adoptedAs", Typed.fault(you.adoptedAs(), SHORT));
        faults.put("bornAs", Typed.fault(you.bornAs(), SHORT));
        faults.put(AboutYou.BORN, born(you));
        faults.values().removeIf(String::isEmpty);
        return faults;
    }

    private String born(AboutYou you) {
        if (BirthDate.of(you, London.today(clock)).isEmpty()) {
            return "Enter your date of birth, like 27 3 1982";
        }
        return isTooYoung(you)
                ? rules.rule(RecordsRules.RECORDS_MINIMUM_AGE, today()).explanation()
                : "";
    }

    private Map<String, String> ofHopes(Hopes hopes) {
        Map<String, String> faults = new LinkedHashMap<>();
        boolean known =
                hopes.hopes().stream().allMatch(code -> Code.of(Hope.class, code).isPresent());
        faults.put("hopes", known ? "" : "Choose one of the answers shown");
        if (hopes.hopes().isEmpty()) {
            faults.put("hopes", "Choose what you hope for. You can change your mind later");
        }
        faults.put("words", Typed.fault(hopes.words(), LONG));
        boolean lives = hopes.authority().isEmpty() || council(hopes.authority()).isPresent();
        faults.put("authority", lives ? "" : "Choose one of the councils shown");
        faults.values().removeIf(String::isEmpty);
        return faults;
    }

    private Optional<Authority> council(String id) {
        return id.matches("[0-9]{1,3}") ? authorities.byId(Integer.parseInt(id)) : Optional.empty();
    }

    private int minimumAge() {
        return rules.number(RecordsRules.RECORDS_MINIMUM_AGE, today());
    }

    private LocalDate today() {
        return London.today(clock);
    }

    static Map<String, String> faultsOf(Runnable check) {
        try {
            check.run();
            return Map.of();
        } catch (Refusal.Invalid invalid) {
            return invalid.fields();
        }
    }

    private static void refuse(Map<String, String> faults) {
        if (!faults.isEmpty()) {
            throw new Refusal.Invalid("Some answers are missing or need another look.", faults);
        }
    }
}
