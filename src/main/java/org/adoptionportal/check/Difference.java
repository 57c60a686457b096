package org.adoptionportal.check;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.adoptionportal.casefile.CaseSummary;
import org.adoptionportal.casefile.StoredStatus;
import org.jspecify.annotations.Nullable;

/**
 * A part of the derived status that is stored otherwise than it should be; empty where there is
 * nothing.
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Difference(Part part, String stored, String workedOut) {

    /** The parts of a derived status. */
    public enum Part {
        STAGE,
        WAITING_FOR,
        NEXT_STEP,
        NEXT_DUE_ON,
        AUTHORITY,
        WITH_AGENCY
    }

    static List<Difference> between(StoredStatus stored, CaseSummary workedOut) {
        return Stream.of(
                        of(Part.STAGE, stored.stage(), workedOut.stage()),
                        of(Part.WAITING_FOR, stored.waitingFor(), workedOut.waitingFor()),
                        of(Part.NEXT_STEP, stored.nextStep(), workedOut.nextStep()),
                        of(Part.NEXT_DUE_ON, stored.nextDueOn(), workedOut.nextDueOn()),
                        of(Part.AUTHORITY, stored.authorityId(), workedOut.authorityId()),
                        of(Part.WITH_AGENCY, stored.withAgency(), workedOut.withAgency()))
                .filter(each -> !each.stored.equals(each.workedOut))
                .toList();
    }

    private static Difference of(Part part, @Nullable Object stored, @Nullable Object workedOut) {
        return new Difference(part, Objects.toString(stored, ""), Objects.toString(workedOut, ""));
    }
}
