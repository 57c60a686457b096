package org.adoptionportal.application.applicant;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.adoptionportal.application.Application;
import org.adoptionportal.application.ReopenedLine;
import org.adoptionportal.application.ReopenedLine.Why;
import org.adoptionportal.application.answering.FormPath;
import org.adoptionportal.application.applicant.TrackerPage.Link;
import org.adoptionportal.application.applicant.TrackerPage.Next;
import org.adoptionportal.application.form.RegistrationForm;
import org.adoptionportal.application.form.Section;
import org.adoptionportal.platform.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * What an applicant has to do in sections that are open to be changed: what they were asked about
 * comes before what they began themselves.
 *
 * @param first the section to go to now; null when there is none
 * @param asked whether a worker asked about it
 * @param withPartner whether the partner was asked about something of their own
 */
record OpenSections(String reference, @Nullable Section first, boolean asked, boolean withPartner) {

    static OpenSections of(Application application, List<ReopenedLine> lines) {
        Optional<Section> question = first(lines, Why.ASKED);
        return new OpenSections(
                application.reference(),
                question.or(() -> first(lines, Why.BEGUN)).orElse(null),
                question.isPresent(),
                lines.stream().anyMatch(line -> line.section().isEmpty()));
    }

    private static Optional<Section> first(List<ReopenedLine> lines, Why why) {
        return RegistrationForm.sections().stream()
                .filter(section -> lines.contains(new ReopenedLine(section.code(), why)))
                .findFirst();
    }

    Optional<Next> next(Words words) {
        String key = asked ? "tracker.look-again" : "tracker.finish-change";
        return Optional.ofNullable(first)
                .map(section ->
                        new Next(
                                words.say(key, Map.of("section", section.title())),
                                words.say("tracker.look-again.who"),
                                null,
                                "",
                                null));
    }

    Optional<Link> link() {
        return Optional.ofNullable(first)
                .map(section ->
                        new Link(
                                "Go to “" + section.title() + "”",
                                FormPath.own(reference).change(section)));
    }
}
