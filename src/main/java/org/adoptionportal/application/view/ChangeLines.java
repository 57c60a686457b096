package org.adoptionportal.application.view;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.adoptionportal.application.Applicant;
import org.adoptionportal.application.Registration;
import org.adoptionportal.application.SentVersion;
import org.adoptionportal.application.SentVersion.Change;
import org.adoptionportal.application.SentVersions;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.component.SummaryList;
import org.jspecify.annotations.Nullable;

/** Says what was changed after it was sent: when, by whom, why, and each answer before and now. */
@Singleton
public class ChangeLines {

    private final SentVersions versions;
    private final AnswerDifferences differences;

    ChangeLines(SentVersions versions, AnswerDifferences differences) {
        this.versions = versions;
        this.differences = differences;
    }

    /**
     * One change.
     *
     * @param by who sent it, and for staff whose answers they are, as the viewer calls them
     */
    public record ChangeLine(
            String section, String when, String by, List<String> reason, SummaryList answers) {}

    /** What the viewer may read, newest first. */
    public List<ChangeLine> of(Registration registration, Viewer viewer) {
        List<ChangeLine> lines = new ArrayList<>();
        for (SentVersion version : versions.of(registration.application(), viewer)) {
            Change change = version.change();
            if (change != null) {
                lines.add(line(registration, version, change));
            }
        }
        Collections.reverse(lines);
        return lines;
    }

    private ChangeLine line(Registration registration, SentVersion version, Change change) {
        return new ChangeLine(
                change.section().title(),
                London.dateTime(version.sentAt()),
                name(registration, version.sentBy()),
                change.reason().lines().toList(),
                answers(change));
    }

    /** Applicants call each other "your partner"; staff call them by name. */
    private static String name(Registration registration, @Nullable Integer place) {
        Applicant self = registration.self();
        if (place == null) {
            return self == null ? "us" : "your adoption team";
        }
        if (self != null) {
            return self.place() == place ? "you" : "your partner";
        }
        return registration.applicants().stream()
                .filter(each -> each.place() == place)
                .findFirst()
                .map(registration::nameOf)
                .orElse("an applicant who has withdrawn");
    }

    private SummaryList answers(Change change) {
        SummaryList list = SummaryList.empty();
        for (AnswerDifferences.Difference each : differences.of(change)) {
            list =
                    list.row(
                            each.question(),
                            List.of("Before: " + each.before(), "Now: " + each.after()));
        }
        return list;
    }
}
