package org.adoptionportal.birthfamily.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import org.adoptionportal.birthfamily.ChangeSafeContact;
import org.adoptionportal.birthfamily.HandOverLink;
import org.adoptionportal.birthfamily.Requests;
import org.adoptionportal.contact.SafeContactBody;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.personallink.HandOverBody;
import org.adoptionportal.personallink.HandedLink;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.api.Versions;
import org.jspecify.annotations.Nullable;

/** Lets a worker's program record how somebody is reached, and hand over their personal link. */
@Controller(BirthFamilyApi.PATH + "/{reference}")
@Secured(Areas.STAFF)
class ReachingApi {

    private final Requests requests;
    private final ChangeSafeContact change;
    private final HandOverLink handOver;
    private final Once once;

    ReachingApi(Requests requests, ChangeSafeContact change, HandOverLink handOver, Once once) {
        this.requests = requests;
        this.change = change;
        this.handOver = handOver;
        this.once = once;
    }

    /** How they are reached from now on. */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = false)
    record ContactBody(@Nullable SafeContactBody contact) {

        @Override
        public String toString() {
            return "ContactBody";
        }
    }

    @Post("/safe-contact")
    HttpResponse<Void> change(Viewer worker, @RequestBean Asked asked, @Body ContactBody body) {
        int version = Versions.expected(asked.ifMatch());
        String reference = requests.request(worker, asked.reference()).reference();
        once.perform(
                worker.actor(),
                "POST " + BirthFamilyApi.PATH + "/" + reference + "/safe-contact",
                asked.key(),
                body,
                () -> {
                    change.change(
                            worker, reference, version, SafeContactBody.contact(body.contact()));
                    return reference;
                });
        int now = requests.request(worker, reference).rowVersion();
        return HttpResponse.<Void>noContent().header(HttpHeaders.ETAG, Versions.tag(now));
    }

    /** Sent again, it is refused as stale: a link is told once. */
    @Post("/link")
    HandedLink link(Viewer worker, @RequestBean Asked asked, @Body HandOverBody body) {
        int version = Versions.expected(asked.ifMatch());
        String reference = requests.request(worker, asked.reference()).reference();
        return handOver.give(worker, reference, version, body.handOver());
    }
}
