package org.adoptionportal.birthfamily.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import org.adoptionportal.birthfamily.Author;
import org.adoptionportal.birthfamily.WriteToUs;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.address.ClientAddress;
import org.jspecify.annotations.Nullable;

/** Lets programs of birth relatives with an account begin a request, to write it bit by bit. */
@Controller(DraftsApi.PATH)
@Secured(Areas.BIRTH_RELATIVE)
class DraftsApi {

    static final String PATH = BirthFamilyApi.PATH + "/drafts";

    private final WriteToUs write;
    private final ClientAddress address;
    private final Once once;

    DraftsApi(WriteToUs write, ClientAddress address, Once once) {
        this.write = write;
        this.address = address;
        this.once = once;
    }

    /** What was begun; nobody of ours sees it before it is sent. */
    @Serdeable.Serializable
    record Begun(String reference) {}

    @Post
    HttpResponse<Begun> begin(
            HttpRequest<?> request,
            Viewer viewer,
            @Header(BirthFamilyApi.KEY) @Nullable String key) {
        Author author = Author.signedIn(viewer);
        String reference =
                once.perform(
                                author.name(),
                                "POST " + PATH,
                                key,
                                "",
                                () -> write.begin(author, address.of(request)))
                        .result();
        return HttpResponse.created(new Begun(reference));
    }
}
