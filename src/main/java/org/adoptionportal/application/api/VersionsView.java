package org.adoptionportal.application.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.adoptionportal.application.SentVersion;
import org.adoptionportal.application.SentVersion.Change;
import org.jspecify.annotations.Nullable;

/** What was sent, and every change since that the viewer may read, oldest first. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record VersionsView(List<VersionView> versions) {

    /**
     * What was sent at one time.
     *
     * @param sentBy the place of the applicant who sent it; null when it was a worker
     * @param change null at first, when all of it was sent
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record VersionView(Instant sentAt, @Nullable Integer sentBy, @Nullable ChangeView change) {}

    /**
     * A section that changed.
     *
     * @param applicant the place of whose own answers they are; null when they are shared
     * @param before the answers that are others now, as they were; without those that were not
     *     there
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record ChangeView(
            String section,
            @Nullable Integer applicant,
            String reason,
            Map<String, Object> before,
            Map<String, Object> after) {}

    static VersionsView of(List<SentVersion> versions) {
        return new VersionsView(versions.stream().map(VersionsView::version).toList());
    }

    private static VersionView version(SentVersion version) {
        Change change = version.change();
        return new VersionView(
                version.sentAt(), version.sentBy(), change == null ? null : change(change));
    }

    private static ChangeView change(Change change) {
        Map<String, Object> before = AnswersJson.of(change.section(), change.before());
        Map<String, Object> after = AnswersJson.of(change.section(), change.after());
        return new ChangeView(
                change.section().code(),
                change.owner(),
                change.reason(),
                without(before, after),
                without(after, before));
    }

    /** Answers without those that are the same in the others. */
    private static Map<String, Object> without(
            Map<String, Object> answers, Map<String, Object> others) {
        Map<String, Object> left = new TreeMap<>(answers);
        left.entrySet()
                .removeIf(each -> Objects.equals(each.getValue(), others.get(each.getKey())));
        return left;
    }
}
