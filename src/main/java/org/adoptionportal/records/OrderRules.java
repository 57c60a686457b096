package org.adoptionportal.records;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.form.Code;
import org.adoptionportal.records.holder.FindHolder;
import org.adoptionportal.records.holder.HolderQuestion;
import org.adoptionportal.records.holder.OrderDate;
import org.adoptionportal.records.holder.Route;
import org.adoptionportal.records.holder.Routes;
import org.adoptionportal.records.holder.WhereAdopted;
import org.jspecify.annotations.Nullable;

/** Judges what somebody knows of their adoption order; in a request all of it may be left out. */
@Singleton
class OrderRules {

    private final FindHolder find;
    private final Routes routes;
    private final Clock clock;

    OrderRules(FindHolder find, Routes routes, Clock clock) {
        this.find = find;
        this.routes = routes;
        this.clock = clock;
    }

    Map<String, String> faults(RequestAnswers answers) {
        HolderQuestion asked = answers.adoption();
        Map<String, String> faults = new LinkedHashMap<>(find.faults(asked));
        if (!asked.year().isEmpty() || !asked.month().isEmpty() || !asked.day().isEmpty()) {
            faults.putAll(RequestRules.faultsOf(() -> find.read(asked)));
            if (!faults.containsKey(HolderQuestion.ORDERED) && isBeforeBirth(answers)) {
                faults.put(
                        HolderQuestion.ORDERED,
                        "Look at the dates again: the order cannot be older than you are");
            }
        }
        return faults;
    }

    /** The way to birth details, as far as the answers tell; null when they do not. */
    @Nullable Route route(HolderQuestion asked) {
        boolean elsewhere =
                Code.of(WhereAdopted.class, asked.where())
                        .filter(where -> where != WhereAdopted.ENGLAND_OR_WALES)
                        .isPresent();
        return asked.year().isEmpty() || elsewhere
                ? null
                : routes.of(find.read(asked)).orElse(null);
    }

    private boolean isBeforeBirth(RequestAnswers answers) {
        OrderDate ordered = find.read(answers.adoption());
        Optional<BirthDate> born = BirthDate.of(answers.you(), London.today(clock));
        return born.filter(birth -> ordered.last().isBefore(birth.day())).isPresent();
    }
}
