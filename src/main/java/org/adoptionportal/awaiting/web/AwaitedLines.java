package org.adoptionportal.awaiting.web;

import jakarta.inject.Singleton;
import java.util.List;
import org.adoptionportal.awaiting.Awaited;
import org.adoptionportal.awaiting.AwaitedThings;
import org.adoptionportal.identity.Viewer;

/** Shows staff everything that is awaited in a case, to be read and not to be changed. */
@Singleton
public class AwaitedLines {

    private final AwaitedThings things;
    private final AwaitedWords words;

    AwaitedLines(AwaitedThings things, AwaitedWords words) {
        this.things = things;
        this.words = words;
    }

    /**
     * One thing.
     *
     * @param what it is, and of whom
     * @param facts how far it is, since when and with whom
     * @param words what a worker wrote at the last step; may be empty
     */
    public record Line(String what, String facts, List<String> words) {}

    /** Everything that was ever awaited, oldest first. */
    public List<Line> of(long caseId, Viewer worker) {
        return things.of(caseId, worker).stream().map(this::line).toList();
    }

    private Line line(Awaited each) {
        String subject = each.subject().isEmpty() ? "" : ", " + each.subject();
        String facts = words.facts(each);
        return new Line(
                words.what(each) + subject,
                words.howFar(each) + (facts.isEmpty() ? "" : ". " + facts),
                each.words().lines().toList());
    }
}
