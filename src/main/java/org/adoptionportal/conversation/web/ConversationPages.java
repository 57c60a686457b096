package org.adoptionportal.conversation.web;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.adoptionportal.casefile.ReceivedCase;
import org.adoptionportal.casefile.frame.CaseFrames;
import org.adoptionportal.conversation.Inbox;
import org.adoptionportal.conversation.Note;
import org.adoptionportal.conversation.Notes;
import org.adoptionportal.conversation.ReadMessage;
import org.adoptionportal.conversation.web.WritingForm.Attempt;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.paging.Cursor;
import org.adoptionportal.platform.paging.Slice;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.Field;
import org.jspecify.annotations.Nullable;

/** Makes the page on which staff read and write what concerns a case. */
@Singleton
class ConversationPages {

    static final String VIEW = "conversation/case";
    static final int SIZE = 50;

    private final CaseFrames frames;
    private final Inbox inbox;
    private final Notes notes;

    ConversationPages(CaseFrames frames, Inbox inbox, Notes notes) {
        this.frames = frames;
        this.inbox = inbox;
        this.notes = notes;
    }

    /**
     * What the page is to show.
     *
     * @param corrects the note that is put right; null when none is
     */
    record Wanted(
            Cursor messagesAfter,
            Cursor notesAfter,
            @Nullable String corrects,
            Attempt message,
            Attempt note) {

        static Wanted typed(Attempt message, Attempt note, @Nullable String corrects) {
            return new Wanted(Cursor.start(), Cursor.start(), corrects, message, note);
        }
    }

    ConversationPage page(Viewer worker, ReceivedCase about, Wanted wanted) {
        String path = ConversationTab.of(about.reference());
        WritingForm message =
                about.people() == 0
                        ? null
                        : WritingForm.message(
                                "/cases/" + about.reference() + "/messages", wanted.message());
        WritingForm note =
                WritingForm.note(
                        "/cases/" + about.reference() + "/notes", wanted.corrects(), wanted.note());
        Slice<ReadMessage> read = inbox.open(worker, about.id(), wanted.messagesAfter(), SIZE);
        Slice<Note> kept = notes.of(worker, about.id(), wanted.notesAfter(), SIZE);
        ErrorSummary errors = ErrorSummary.of(fields(message, note));
        return new ConversationPage(
                "Messages and notes",
                errors != null,
                BackLink.to("/worklist"),
                frames.frame(about, worker, ConversationTab.class),
                errors,
                message,
                read.items().stream()
                        .map(each -> MessageLines.forStaff(each, about.people()))
                        .toList(),
                older(path + "?messages=", read.next()),
                note,
                kept.items().stream().map(each -> NoteLine.of(each, path)).toList(),
                older(path + "?notes=", kept.next()));
    }

    static @Nullable String older(String path, @Nullable Cursor next) {
        return next == null ? null : path + next.text();
    }

    private static List<Field> fields(@Nullable WritingForm message, WritingForm note) {
        List<Field> fields = new ArrayList<>();
        if (message != null) {
            fields.addAll(message.fields());
        }
        fields.addAll(note.fields());
        return fields;
    }
}
