package org.adoptionportal.application.api;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import org.adoptionportal.application.MakeTakeOverCode;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.once.Once;
import org.jspecify.annotations.Nullable;

/** Lets a worker make the code by which an applicant goes on online, for programs. */
@Controller(AssistedRegistrationsApi.PATH + "/{reference}/applicants/{place}/code")
@Secured(Areas.STAFF)
class AssistedCodesApi {

    private final MakeTakeOverCode makeCode;
    private final CodeViews codes;
    private final Once once;

    AssistedCodesApi(MakeTakeOverCode makeCode, CodeViews codes, Once once) {
        this.makeCode = makeCode;
        this.codes = codes;
        this.once = once;
    }

    @Post
    HttpResponse<CodeView> make(
            Viewer viewer,
            @PathVariable String reference,
            @PathVariable int place,
            @Header(RegistrationsApi.KEY) @Nullable String key) {
        once.perform(
                viewer.actor(),
                "POST " + AssistedRegistrationsApi.PATH + "/" + reference + "/code/" + place,
                key,
                "",
                () -> {
                    makeCode.make(viewer, reference, place);
                    return reference;
                });
        return HttpResponse.created(codes.of(viewer, reference, place));
    }
}
