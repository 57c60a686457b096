package org.adoptionportal.records.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.adoptionportal.records.OwnView;
import org.adoptionportal.records.RecordsRequest;
import org.adoptionportal.records.Release;
import org.adoptionportal.records.ReleaseContent;
import org.adoptionportal.records.RequestAnswers;
import org.jspecify.annotations.Nullable;

/** A request as a worker reads it. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record CaseView(
        String reference,
        String stage,
        String takenBy,
        @Nullable String route,
        @Nullable LocalDate restingSince,
        @Nullable String whose,
        @Nullable String file,
        @Nullable String outcome,
        List<OwnView.StepDay> steps,
        List<ReleaseView> releases,
        RequestAnswers answers) {

    /** Something that is to be given, or was. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record ReleaseView(
            long id,
            String gift,
            String state,
            LocalDate proposedOn,
            @Nullable LocalDate approvedOn,
            @Nullable LocalDate givenOn,
            @Nullable String way,
            ReleaseContent content) {

        static ReleaseView of(Release release) {
            return new ReleaseView(
                    release.id(),
                    release.gift().name(),
                    release.state().name(),
                    release.proposedOn(),
                    release.approvedOn(),
                    release.givenOn(),
                    name(release.way()),
                    release.content());
        }
    }

    static CaseView of(RecordsRequest request, List<Release> releases, RequestAnswers answers) {
        return new CaseView(
                request.reference(),
                request.stage().name(),
                request.takenBy().name(),
                name(request.route()),
                request.restingSince(),
                name(request.progress().whose()),
                name(request.progress().file()),
                name(request.progress().outcome()),
                OwnView.days(request),
                releases.stream().map(ReleaseView::of).toList(),
                answers);
    }

    private static @Nullable String name(@Nullable Enum<?> code) {
        return code == null ? null : code.name();
    }

    @Override
    public String toString() {
        return "CaseView";
    }
}
