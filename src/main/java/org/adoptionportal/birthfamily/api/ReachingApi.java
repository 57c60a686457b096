package org.adoptionportal.birthfamily.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
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

    /**
     * Handing over a link.
     *
     * @param agreed whether they want one, and it is safe for them to have it
     * @param byEmail where they said that is safe; else the link is answered, to be handed over
     */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = false)
    record LinkBody(@Nullable Boolean agreed, @Nullable Boolean byEmail) {}

    /** The secret of the link; null when it was e-mailed. */
    @Serdeable.Serializable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record LinkView(@Nullable String personalLink) {

        @Override
        public String toString() {
            return "LinkView";
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
    LinkView link(Viewer worker, @RequestBean Asked asked, @Body LinkBody body) {
        int version = Versions.expected(asked.ifMatch());
        String reference = requests.request(worker, asked.reference()).reference();
        boolean agreed = Boolean.TRUE.equals(body.agreed());
        if (Boolean.TRUE.equals(body.byEmail())) {
            handOver.mail(worker, reference, version, agreed);
            return new LinkView(null);
        }
        return new LinkView(handOver.show(worker, reference, version, agreed));
    }
}
