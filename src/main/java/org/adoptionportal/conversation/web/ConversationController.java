package org.adoptionportal.conversation.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.util.Map;
import java.util.function.LongSupplier;
import org.adoptionportal.casefile.ReceivedCase;
import org.adoptionportal.casefile.ReceivedCases;
import org.adoptionportal.conversation.Messages;
import org.adoptionportal.conversation.Note;
import org.adoptionportal.conversation.Notes;
import org.adoptionportal.conversation.web.ConversationPages.Wanted;
import org.adoptionportal.conversation.web.WritingForm.Attempt;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.paging.Cursor;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.rendering.Pages;
import org.jspecify.annotations.Nullable;

/** Lets staff read and write what concerns a case: messages, and notes that only they see. */
@Controller("/cases/{reference}")
@Secured(Areas.STAFF)
@Produces(MediaType.TEXT_HTML)
class ConversationController {

    private final ReceivedCases cases;
    private final Notes notes;
    private final Messages messages;
    private final ConversationPages pages;
    private final WritingOnce once;

    ConversationController(
            ReceivedCases cases,
            Notes notes,
            Messages messages,
            ConversationPages pages,
            WritingOnce once) {
        this.cases = cases;
        this.notes = notes;
        this.messages = messages;
        this.pages = pages;
        this.once = once;
    }

    @Get("/conversation")
    ModelAndView<Map<String, Object>> read(
            Viewer worker,
            @PathVariable String reference,
            @QueryValue("messages") @Nullable String olderMessages,
            @QueryValue("notes") @Nullable String olderNotes,
            @QueryValue @Nullable Long correcting) {
        ReceivedCase about = cases.open(worker, reference);
        Wanted wanted =
                new Wanted(
                        Cursor.parse(olderMessages),
                        Cursor.parse(olderNotes),
                        correcting == null ? null : correcting.toString(),
                        Attempt.NOTHING,
                        typed(worker, about, correcting));
        return Pages.of(ConversationPages.VIEW, pages.page(worker, about, wanted));
    }

    private Attempt typed(Viewer worker, ReceivedCase about, @Nullable Long correcting) {
        if (correcting == null) {
            return Attempt.NOTHING;
        }
        Note note = notes.one(worker, about.id(), correcting).orElseThrow(Refusal.NotFound::new);
        return new Attempt(note.text(), null);
    }

    @Post("/messages")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> send(Viewer worker, @PathVariable String reference, @Body Sent sent) {
        ReceivedCase about = cases.find(worker, reference);
        String text = sent.get(WritingForm.MESSAGE);
        LongSupplier send = () -> messages.send(worker, about.id(), text);
        String fault = once.fault(worker, "/cases/" + reference + "/messages", sent, send);
        return fault.isEmpty()
                ? WritingOnce.backTo(ConversationTab.of(reference))
                : again(
                        worker,
                        about,
                        Wanted.typed(new Attempt(text, fault), Attempt.NOTHING, null));
    }

    @Post("/notes")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> write(Viewer worker, @PathVariable String reference, @Body Sent sent) {
        ReceivedCase about = cases.find(worker, reference);
        String text = sent.get(WritingForm.NOTE);
        Long corrects = corrects(sent);
        LongSupplier write = () -> notes.write(worker, about.id(), text, corrects);
        String fault = once.fault(worker, "/cases/" + reference + "/notes", sent, write);
        return fault.isEmpty()
                ? WritingOnce.backTo(ConversationTab.of(reference))
                : again(
                        worker,
                        about,
                        Wanted.typed(
                                Attempt.NOTHING,
                                new Attempt(text, fault),
                                corrects == null ? null : corrects.toString()));
    }

    private HttpResponse<?> again(Viewer worker, ReceivedCase about, Wanted wanted) {
        return Pages.invalid(ConversationPages.VIEW, pages.page(worker, about, wanted));
    }

    private static @Nullable Long corrects(Sent sent) {
        try {
            return sent.has(WritingForm.CORRECTS)
                    ? Long.valueOf(sent.get(WritingForm.CORRECTS))
                    : null;
        } catch (NumberFormatException notOurs) {
            throw new Refusal.NotFound();
        }
    }
}
