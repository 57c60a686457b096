package org.adoptionportal.records.api;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.personallink.HandOver;
import org.adoptionportal.personallink.HandOverBody;
import org.adoptionportal.personallink.HandedLink;
import org.adoptionportal.platform.web.api.Versions;
import org.adoptionportal.records.HandOverLink;
import org.adoptionportal.records.Requests;
import org.jspecify.annotations.Nullable;

/** Lets a worker's program hand over a personal link. */
@Controller(RecordsCasesApi.PATH + "/{reference}/" + HandOver.PATH)
@Secured(Areas.STAFF)
class CaseLinkApi {

    private final Requests requests;
    private final HandOverLink handOver;

    CaseLinkApi(Requests requests, HandOverLink handOver) {
        this.requests = requests;
        this.handOver = handOver;
    }

    /** Sent again, it is refused as stale: a link is told once. */
    @Post
    HandedLink link(
            Viewer worker,
            @PathVariable String reference,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body HandOverBody body) {
        int version = Versions.expected(ifMatch);
        String known = requests.request(worker, reference).reference();
        return handOver.give(worker, known, version, body.handOver());
    }
}
