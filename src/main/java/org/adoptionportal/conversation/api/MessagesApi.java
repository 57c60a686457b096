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
import java.util.Objects;
import org.adoptionportal.casefile.ReceivedCase;
import org.adoptionportal.casefile.ReceivedCases;
import org.adoptionportal.conversation.Inbox;
import org.adoptionportal.conversation.Messages;
import org.adoptionportal.conversation.ReadMessage;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.paging.Cursor;
import org.adoptionportal.platform.web.api.ListView;
import org.jspecify.annotations.Nullable;

/** Messages of a case, for programs that act for a worker or for somebody whose case it is. */
@Controller("/api/v1/cases/{reference}/messages")
@Secured({Areas.STAFF, Areas.APPLICANT, Areas.FAMILY, Areas.ADOPTEE, Areas.BIRTH_RELATIVE})
class MessagesApi {

    private final ReceivedCases cases;
    private final Inbox inbox;
    private final Messages messages;
    private final Once once;

    MessagesApi(ReceivedCases cases, Inbox inbox, Messages messages, Once once) {
        this.cases = cases;
        this.inbox = inbox;
        this.messages = messages;
        this.once = once;
    }

    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = false)
    record NewMessage(@Nullable String text) {
        @Override
        public String toString() {
            return "NewMessage";
        }
    }

    @Serdeable
    record Sent(String id) {}

    /** One message. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record MessageView(
            String id,
            Instant sentAt,
            boolean fromStaff,
            @Nullable String author,
            boolean own,
            String text,
            int readers,
            @Nullable Instant readAt) {

        static MessageView of(ReadMessage message) {
            return new MessageView(
                    Long.toString(message.id()),
                    message.sentAt(),
                    message.fromStaff(),
                    message.author(),
                    message.own(),
                    message.text(),
                    message.readers(),
                    message.readAt());
        }

        @Override
        public String toString() {
            return "MessageView";
        }
    }

    /** What it answers counts as read, as on the page. */
    @Get
    ListView<MessageView> list(
            Viewer viewer,
            @PathVariable String reference,
            @QueryValue @Nullable String after,
            @QueryValue(defaultValue = "" + ListView.USUAL) int limit) {
        Cursor from = Cursor.parse(after);
        long id = cases.open(viewer, reference).id();
        return ListView.of(inbox.open(viewer, id, from, ListView.size(limit)).map(MessageView::of));
    }

    @Post
    HttpResponse<Sent> send(
            Viewer viewer,
            @PathVariable String reference,
            @Header("Idempotency-Key") @Nullable String key,
            @Body NewMessage body) {
        ReceivedCase about = cases.find(viewer, reference);
        String text = Objects.requireNonNullElse(body.text(), "");
        return HttpResponse.created(
                new Sent(
                        once.perform(
                                        viewer.actor(),
                                        "POST /api/v1/cases/" + reference + "/messages",
                                        key,
                                        text,
                                        () ->
                                                Long.toString(
                                                        messages.send(viewer, about.id(), text)))
                                .result()));
    }
}
