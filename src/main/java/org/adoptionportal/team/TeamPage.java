package org.adoptionportal.team;

import java.util.List;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.Field;
import org.jspecify.annotations.Nullable;

/**
 * One team.
 *
 * @param joining asks who joins; null when everybody is in the team
 * @param action where its forms are sent, each there or below it
 */
record TeamPage(
        String title,
        boolean error,
        BackLink backLink,
        @Nullable ErrorSummary errorSummary,
        String worksFor,
        List<Member> members,
        @Nullable Field joining,
        List<Field> fields,
        int version,
        String action,
        String idempotencyKey) {

    static final String VIEW = "team/team";

    /**
     * Somebody who is in it.
     *
     * @param note what else to know of them; null when there is nothing
     */
    record Member(String id, String name, @Nullable String note) {}
}
