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
import org.adoptionportal.casefile.ReceivedCase;
import org.adoptionportal.casefile.ReceivedCases;
import org.adoptionportal.conversation.Inbox;
import org.adoptionportal.conversation.Messages;
import org.adoptionportal.conversation.ReadMessage;
import org.adoptionportal.conversation.web.WritingForm.Attempt;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.paging.Cursor;
import org.adoptionportal.platform.paging.Slice;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.rendering.Pages;
import org.jspecify.annotations.Nullable;

/** Lets people read and write messages about their case. */
@Controller("/messages/{reference}")
@Secured({Areas.APPLICANT, Areas.FAMILY, Areas.ADOPTEE, Areas.BIRTH_RELATIVE})
@Produces(MediaType.TEXT_HTML)
class MessagesController {

    private static final String VIEW = "conversation/messages";

    private final ReceivedCases cases;
    private final Inbox inbox;
    private final Messages messages;
    private final WritingOnce once;

    MessagesController(ReceivedCases cases, Inbox inbox, Messages messages, WritingOnce once) {
        this.cases = cases;
        this.inbox = inbox;
        this.messages = messages;
        this.once = once;
    }

    @Get
    ModelAndView<Map<String, Object>> read(
            Viewer person, @PathVariable String reference, @QueryValue @Nullable String after) {
        Cursor from = Cursor.parse(after);
        ReceivedCase about = cases.find(person, reference);
        return Pages.of(VIEW, page(person, about, from, Attempt.NOTHING));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> send(Viewer person, @PathVariable String reference, @Body Sent sent) {
        ReceivedCase about = cases.find(person, reference);
        String text = sent.get(WritingForm.MESSAGE);
        String fault =
                once.fault(
                        person, path(about), sent, () -> messages.send(person, about.id(), text));
        return fault.isEmpty()
                ? WritingOnce.backTo(path(about))
                : Pages.invalid(
                        VIEW, page(person, about, Cursor.start(), new Attempt(text, fault)));
    }

    private MessagesPage page(Viewer person, ReceivedCase about, Cursor from, Attempt typed) {
        WritingForm form = WritingForm.message(path(about), typed);
        ErrorSummary errors = ErrorSummary.of(form.fields());
        Slice<ReadMessage> read = inbox.open(person, about.id(), from, ConversationPages.SIZE);
        return new MessagesPage(
                "Messages",
                errors != null,
                BackLink.to("/home"),
                errors,
                about.people() > 1,
                form,
                read.items().stream().map(MessageLines::forPerson).toList(),
                ConversationPages.older(path(about) + "?after=", read.next()));
    }

    private static String path(ReceivedCase about) {
        return "/messages/" + about.reference();
    }
}
