package org.adoptionportal.birthfamily.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.net.URI;
import org.adoptionportal.birthfamily.Author;
import org.adoptionportal.birthfamily.BirthFamilyCase;
import org.adoptionportal.birthfamily.TalkLinks;
import org.adoptionportal.birthfamily.WriteToUs;
import org.adoptionportal.personallink.DeadLink;
import org.adoptionportal.personallink.PersonalLinks;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.form.Sent;

/** What whoever holds a personal link can do. */
@Controller("/follow/{secret}/talk")
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class LinkedTalkController {

    private final TalkLinks links;
    private final WriteToUs write;
    private final Once once;

    LinkedTalkController(TalkLinks links, WriteToUs write, Once once) {
        this.links = links;
        this.write = write;
        this.once = once;
    }

    @Post("/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> withdraw(@PathVariable String secret, @Body Sent sent) {
        return links.linked(secret)
                .<HttpResponse<?>>map(request -> withdrawn(request, secret, sent))
                .orElseGet(DeadLink::page);
    }

    private HttpResponse<?> withdrawn(BirthFamilyCase request, String secret, Sent sent) {
        Author holder = Author.holding(request);
        once.perform(
                holder.name(),
                "POST /follow/{secret}/talk/withdrawal",
                sent.onceKey(),
                "",
                () -> {
                    write.withdraw(holder, request.reference());
                    return "";
                });
        return HttpResponse.seeOther(URI.create(PersonalLinks.path(secret)));
    }
}
