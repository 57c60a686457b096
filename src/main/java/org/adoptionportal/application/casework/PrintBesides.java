package org.adoptionportal.application.casework;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.adoptionportal.application.casework.PrintedBesides.Kind;
import org.adoptionportal.application.casework.PrintedBesides.Said;
import org.adoptionportal.conversation.Inbox;
import org.adoptionportal.conversation.Notes;
import org.adoptionportal.correspondence.KeptLetter;
import org.adoptionportal.correspondence.KeptLetters;
import org.adoptionportal.correspondence.LetterText;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.paging.Cursor;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.component.Checkboxes;
import org.adoptionportal.platform.web.component.Choice;
import org.adoptionportal.platform.web.component.Field;

/** Gathers letters, notes and messages of a case for whoever asks to have them printed. */
@Singleton
class PrintBesides {

    static final String FIELD = "with";

    /** The most of each that are printed. */
    private static final int MOST = 1000;

    private final KeptLetters letters;
    private final Notes notes;
    private final Inbox inbox;

    PrintBesides(KeptLetters letters, Notes notes, Inbox inbox) {
        this.letters = letters;
        this.notes = notes;
        this.inbox = inbox;
    }

    PrintedBesides of(long caseId, Set<Kind> kinds, Viewer worker) {
        return new PrintedBesides(
                asked(kinds),
                kinds.contains(Kind.LETTERS) ? letters(caseId, worker) : List.of(),
                kinds.contains(Kind.NOTES) ? notes(caseId, worker) : List.of(),
                kinds.contains(Kind.MESSAGES) ? messages(caseId, worker) : List.of());
    }

    private static Field asked(Set<Kind> kinds) {
        return Checkboxes.named(FIELD)
                .labelled("Print as well")
                .choices(
                        Arrays.stream(Kind.values())
                                .map(kind -> Choice.of(kind.name(), kind.words()))
                                .toList())
                .values(kinds.stream().map(Kind::name).toList());
    }

    private List<LetterText> letters(long caseId, Viewer worker) {
        return letters.of(caseId, worker).reversed().stream()
                .map(entry -> letters.read(caseId, Long.toString(entry.id()), worker))
                .map(KeptLetter::text)
                .toList();
    }

    private List<Said> notes(long caseId, Viewer worker) {
        return notes.of(worker, caseId, Cursor.start(), MOST).items().reversed().stream()
                .map(note -> said(note.author(), note.writtenAt(), note.text()))
                .toList();
    }

    private List<Said> messages(long caseId, Viewer worker) {
        return inbox.all(worker, caseId, MOST).stream()
                .map(message ->
                        said(String.valueOf(message.author()), message.sentAt(), message.text()))
                .toList();
    }

    private static Said said(String by, Instant at, String text) {
        return new Said(by, London.dateTime(at), text.lines().toList());
    }
}
