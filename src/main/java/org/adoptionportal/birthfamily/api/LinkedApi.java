package org.adoptionportal.birthfamily.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Objects;
import org.adoptionportal.birthfamily.AskForLink;
import org.adoptionportal.birthfamily.Author;
import org.adoptionportal.birthfamily.BirthFamilyCase;
import org.adoptionportal.birthfamily.Progress;
import org.adoptionportal.birthfamily.ProgressView;
import org.adoptionportal.birthfamily.Requests;
import org.adoptionportal.birthfamily.TalkLinks;
import org.adoptionportal.birthfamily.WriteToUs;
import org.adoptionportal.personallink.LinkHeader;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.address.ClientAddress;
import org.jspecify.annotations.Nullable;

/** For programs of people without an account, who hold a personal link or have lost it. */
@Controller(BirthFamilyApi.PATH)
@Secured(SecurityRule.IS_ANONYMOUS)
class LinkedApi {

    private final TalkLinks links;
    private final AskForLink ask;
    private final WriteToUs write;
    private final Requests requests;
    private final Progress progress;
    private final ClientAddress address;
    private final Once once;

    LinkedApi(
            TalkLinks links,
            AskForLink ask,
            WriteToUs write,
            Requests requests,
            Progress progress,
            ClientAddress address,
            Once once) {
        this.links = links;
        this.ask = ask;
        this.write = write;
        this.requests = requests;
        this.progress = progress;
        this.address = address;
        this.once = once;
    }

    /** Who has lost their link. */
    @Serdeable.Deserializable
    @JsonIgnoreProperties(ignoreUnknown = false)
    record LostBody(@Nullable String email) {

        @Override
        public String toString() {
            return "LostBody";
        }
    }

    /** Answers the same, whether or not we know the address. */
    @Post("/links")
    HttpResponse<Void> lost(HttpRequest<?> request, @Body LostBody body) {
        String email = Objects.requireNonNullElse(body.email(), "").strip();
        ask.count(email, address.of(request));
        ask.ask(email);
        return HttpResponse.accepted();
    }

    @Post("/linked/withdrawal")
    ProgressView withdraw(
            @Header(LinkHeader.NAME) @Nullable String secret,
            @Header(BirthFamilyApi.KEY) @Nullable String key) {
        BirthFamilyCase request =
                links.linked(LinkHeader.secret(secret)).orElseThrow(Refusal.NotFound::new);
        Author holder = Author.holding(request);
        once.perform(
                holder.name(),
                "POST " + BirthFamilyApi.PATH + "/linked/withdrawal",
                key,
                "",
                () -> {
                    write.withdraw(holder, request.reference());
                    return "";
                });
        BirthFamilyCase now = requests.own(holder, request.reference());
        return ProgressView.of(now, progress.of(now));
    }
}
