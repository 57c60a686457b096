package org.adoptionportal.birthfamily.api;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.security.annotation.Secured;
import org.adoptionportal.birthfamily.Author;
import org.adoptionportal.birthfamily.BirthFamilyCase;
import org.adoptionportal.birthfamily.Progress;
import org.adoptionportal.birthfamily.ProgressView;
import org.adoptionportal.birthfamily.Requests;
import org.adoptionportal.birthfamily.WriteToUs;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.once.Once;
import org.jspecify.annotations.Nullable;

/** Their own request, for programs of birth relatives with an account. */
@Controller(BirthFamilyApi.PATH + "/{reference}")
@Secured(Areas.BIRTH_RELATIVE)
class OwnRequestApi {

    private final WriteToUs write;
    private final Requests requests;
    private final Progress progress;
    private final Once once;

    OwnRequestApi(WriteToUs write, Requests requests, Progress progress, Once once) {
        this.write = write;
        this.requests = requests;
        this.progress = progress;
        this.once = once;
    }

    @Get("/progress")
    ProgressView read(Viewer viewer, @PathVariable String reference) {
        return view(Author.signedIn(viewer), reference);
    }

    /** Keeps everything that is written, complete or not. */
    @Put("/answers")
    HttpResponse<Void> keep(Viewer viewer, @PathVariable String reference, @Body StoryBody body) {
        write.replace(Author.signedIn(viewer), reference, body.story());
        return HttpResponse.noContent();
    }

    @Post("/sending")
    ProgressView send(
            Viewer viewer,
            @PathVariable String reference,
            @Header(BirthFamilyApi.KEY) @Nullable String key) {
        Author author = Author.signedIn(viewer);
        requests.own(author, reference);
        perform(author, reference, "/sending", key, () -> write.send(author, reference));
        return view(author, reference);
    }

    @Post("/withdrawal")
    ProgressView withdraw(
            Viewer viewer,
            @PathVariable String reference,
            @Header(BirthFamilyApi.KEY) @Nullable String key) {
        Author author = Author.signedIn(viewer);
        perform(author, reference, "/withdrawal", key, () -> write.withdraw(author, reference));
        return view(author, reference);
    }

    private void perform(
            Author author, String reference, String path, @Nullable String key, Runnable does) {
        once.perform(
                author.name(),
                "POST " + BirthFamilyApi.PATH + "/" + reference + path,
                key,
                "",
                () -> {
                    does.run();
                    return reference;
                });
    }

    private ProgressView view(Author author, String reference) {
        BirthFamilyCase own = requests.own(author, reference);
        return ProgressView.of(own, progress.of(own));
    }
}
