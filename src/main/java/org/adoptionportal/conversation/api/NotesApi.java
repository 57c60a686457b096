package org.adoptionportal.conversation.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.adoptionportal.casefile.ReceivedCase;
import org.adoptionportal.casefile.ReceivedCases;
import org.adoptionportal.conversation.Note;
import org.adoptionportal.conversation.Notes;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.paging.Cursor;
import org.adoptionportal.platform.web.api.ListView;
import org.jspecify.annotations.Nullable;

/** Notes on a case, for programs that act for a worker. */
@Controller("/api/v1/cases/{reference}/notes")
@Secured(Areas.STAFF)
class NotesApi {

    private final ReceivedCases cases;
    private final Notes notes;
    private final Once once;

    NotesApi(ReceivedCases cases, Notes notes, Once once) {
        this.cases = cases;
        this.notes = notes;
        this.once = once;
    }

    /** What is written; ids are texts, because they are longer than a number in JavaScript. */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = false)
    record NewNote(@Nullable String text, @Nullable String corrects) {
        @Override
        public String toString() {
            return "NewNote";
        }
    }

    /** One note. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record NoteView(
            String id,
            Instant writtenAt,
            String author,
            String text,
            @Nullable String corrects,
            @Nullable Instant correctedAt) {

        static NoteView of(Note note) {
            Long corrects = note.correctsId();
            return new NoteView(
                    Long.toString(note.id()),
                    note.writtenAt(),
                    note.author(),
                    note.text(),
                    corrects == null ? null : corrects.toString(),
                    note.correctedAt());
        }

        @Override
        public String toString() {
            return "NoteView";
        }
    }

    @Get
    ListView<NoteView> list(
            Viewer viewer,
            @PathVariable String reference,
            @QueryValue @Nullable String after,
            @QueryValue(defaultValue = "" + ListView.USUAL) int limit) {
        Cursor from = Cursor.parse(after);
        long id = cases.open(viewer, reference).id();
        return ListView.of(notes.of(viewer, id, from, ListView.size(limit)).map(NoteView::of));
    }

    @Post
    HttpResponse<NoteView> write(
            Viewer viewer,
            @PathVariable String reference,
            @Header("Idempotency-Key") @Nullable String key,
            @Body NewNote body) {
        ReceivedCase about = cases.find(viewer, reference);
        String text = Objects.requireNonNullElse(body.text(), "");
        Long corrects = id(body.corrects());
        String written =
                once.perform(
                                viewer.actor(),
                                "POST /api/v1/cases/" + reference + "/notes",
                                key,
                                body,
                                () ->
                                        Long.toString(
                                                notes.write(viewer, about.id(), text, corrects)))
                        .result();
        Note note =
                notes.one(viewer, about.id(), Long.parseLong(written))
                        .orElseThrow(Refusal.NotFound::new);
        return HttpResponse.created(NoteView.of(note));
    }

    private static @Nullable Long id(@Nullable String sent) {
        try {
            return sent == null ? null : Long.valueOf(sent);
        } catch (NumberFormatException notOurs) {
            String fault = "Send the id of a note of this case, as it was read";
            throw new Refusal.Invalid(fault, Map.of("corrects", fault));
        }
    }
}
