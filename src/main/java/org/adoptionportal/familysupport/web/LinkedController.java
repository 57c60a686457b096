package org.adoptionportal.familysupport.web;

import io.micronaut.http.HttpRequest;
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
import org.adoptionportal.familysupport.GoOnHere;
import org.adoptionportal.familysupport.Linked;
import org.adoptionportal.familysupport.Requests;
import org.adoptionportal.familysupport.WithdrawRequest;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.personallink.DeadLink;
import org.adoptionportal.personallink.PersonalLinks;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.form.Sent;
import org.jspecify.annotations.Nullable;

/** What can be done by a personal link, from the page at which it is followed. */
@Controller(Path.LINKED + "/{secret}")
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class LinkedController {

    private final GoOnHere goOn;
    private final WithdrawRequest withdraw;
    private final Requests requests;
    private final Askers askers;
    private final Once once;

    LinkedController(
            GoOnHere goOn, WithdrawRequest withdraw, Requests requests, Askers askers, Once once) {
        this.goOn = goOn;
        this.withdraw = withdraw;
        this.requests = requests;
        this.askers = askers;
        this.once = once;
    }

    /** A draft is written on in this browser, or in the account of who is signed in. */
    @Post("/going-on")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> goOn(
            HttpRequest<?> request, @Nullable Viewer viewer, @PathVariable String secret) {
        try {
            String reference = goOn.go(secret, askers.of(request, viewer));
            return HttpResponse.seeOther(URI.create(Path.of(reference)));
        } catch (Refusal.NotFound dead) {
            return DeadLink.page();
        }
    }

    @Post("/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> withdraw(@PathVariable String secret, @Body Sent sent) {
        try {
            Linked linked = requests.linked(secret);
            once.perform(
                    linked.asker().name(),
                    "POST " + Path.of(linked.reference(), "withdrawal"),
                    sent.onceKey(),
                    "",
                    () -> {
                        withdraw.withdraw(linked.asker(), linked.reference());
                        return linked.reference();
                    });
            return HttpResponse.seeOther(URI.create(PersonalLinks.path(secret)));
        } catch (Refusal.NotFound dead) {
            return DeadLink.page();
        }
    }
}
