package org.adoptionportal.team;

import jakarta.inject.Singleton;
import java.util.Map;
import org.adoptionportal.agency.Authorities;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.web.form.Typed;
import org.jspecify.annotations.Nullable;

/** What a team may be called and whom it may work for. */
@Singleton
final class TeamNames {

    static final String NAME = "name";
    static final String AUTHORITY = "authority";

    static final String ENTER_NAME = "Enter the name of the team";
    static final String CHOOSE_AUTHORITY = "Choose whom the team works for";

    private static final int LONGEST = 80;

    private final TeamRows rows;
    private final Authorities authorities;

    TeamNames(TeamRows rows, Authorities authorities) {
        this.rows = rows;
        this.authorities = authorities;
    }

    /**
     * The name as it is kept. To be called first in the transaction that keeps it: nobody else can
     * take the name until that ends.
     *
     * @param teamId of the team that is called so; 0 for a new one
     * @throws Refusal.Invalid naming the field, if it cannot be used or another team has it
     */
    String checked(long teamId, String typed) {
        String name = Typed.checked(NAME, typed, ENTER_NAME, LONGEST, "");
        if (name.contains("\n") || name.contains("\t")) {
            throw invalid(NAME, "Write the name on one line");
        }
        if (rows.lockLive().stream()
                .anyMatch(it -> it.id() != teamId && it.name().equalsIgnoreCase(name))) {
            throw invalid(NAME, "There is a team of this name already. Choose another name");
        }
        return name;
    }

    /**
     * Refuses a council that the agency does not work for.
     *
     * @param authorityId null for the whole agency
     */
    void mayWorkFor(@Nullable Integer authorityId) {
        if (authorityId != null
                && authorities.partners().stream().noneMatch(it -> it.id() == authorityId)) {
            throw invalid(AUTHORITY, CHOOSE_AUTHORITY);
        }
    }

    private static Refusal invalid(String field, String fault) {
        return new Refusal.Invalid(fault, Map.of(field, fault));
    }
}
