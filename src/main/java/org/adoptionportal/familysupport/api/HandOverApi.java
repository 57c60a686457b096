package org.adoptionportal.familysupport.api;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.security.annotation.Secured;
import org.adoptionportal.familysupport.HandOverLink;
import org.adoptionportal.familysupport.Requests;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.personallink.HandOver;
import org.adoptionportal.personallink.HandOverBody;
import org.adoptionportal.personallink.HandedLink;
import org.adoptionportal.platform.web.api.Versions;

/** Lets a worker's program hand over a personal link. */
@Controller(SupportPaths.ALL + "/{reference}/" + HandOver.PATH)
@Secured(Areas.STAFF)
class HandOverApi {

    private final Requests requests;
    private final HandOverLink handOver;

    HandOverApi(Requests requests, HandOverLink handOver) {
        this.requests = requests;
        this.handOver = handOver;
    }

    /** Sent again, it is refused as stale: a link is told once. */
    @Post
    HandedLink link(Viewer worker, @RequestBean Asked asked, @Body HandOverBody body) {
        int version = Versions.expected(asked.ifMatch());
        String reference = requests.request(worker, asked.reference()).reference();
        return handOver.give(worker, reference, version, body.handOver());
    }
}
