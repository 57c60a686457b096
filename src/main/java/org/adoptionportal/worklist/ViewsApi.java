package org.adoptionportal.worklist;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Objects;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.api.ListView;
import org.jspecify.annotations.Nullable;

/** The ways in which a worker looks at the worklist, for programs that act for them. */
@Controller(ViewsApi.PATH)
@Secured(Areas.STAFF)
class ViewsApi {

    static final String PATH = "/api/v1/worklist/views";

    private final Desks desks;
    private final Once once;

    ViewsApi(Desks desks, Once once) {
        this.desks = desks;
        this.once = once;
    }

    /**
     * A way to look, as the parameters of the worklist say it; what is left out does not matter.
     */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = false)
    record NewView(
            @Nullable String name,
            @Nullable String whose,
            @Nullable String team,
            @Nullable String waiting,
            @Nullable String authority,
            @Nullable String kind,
            @Nullable String stage,
            boolean overdue) {

        Choice choice() {
            String late = overdue ? "yes" : null;
            return Choice.of(new Choice.Asked(whose, team, waiting, authority, kind, stage, late));
        }

        @Override
        public String toString() {
            return "NewView";
        }
    }

    /**
     * One that is kept.
     *
     * @param team null for any, as are those below it
     */
    @Serdeable.Serializable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record View(
            String id,
            String name,
            String whose,
            @Nullable String team,
            String waiting,
            @Nullable String authority,
            @Nullable String kind,
            @Nullable String stage,
            boolean overdue) {

        static View of(SavedView each) {
            Choice choice = Choice.at(each.href());
            return new View(
                    Long.toString(each.id()),
                    each.name(),
                    choice.whose().code(),
                    text(choice.team()),
                    Choice.code(choice.waiting()),
                    text(choice.authority()),
                    choice.kind(),
                    choice.stage(),
                    choice.overdue());
        }

        private static @Nullable String text(@Nullable Number number) {
            return number == null ? null : number.toString();
        }

        @Override
        public String toString() {
            return "View";
        }
    }

    @Get
    ListView<View> list(Viewer worker) {
        return ListView.whole(desks.of(worker).views().stream().map(View::of).toList());
    }

    @Post
    HttpResponse<ListView<View>> keep(
            Viewer worker, @Header("Idempotency-Key") @Nullable String key, @Body NewView body) {
        Choice choice = body.choice();
        once.perform(
                worker.actor(),
                "POST " + PATH,
                key,
                body,
                () -> {
                    desks.keep(worker, Objects.requireNonNullElse(body.name(), ""), choice);
                    return "";
                });
        return HttpResponse.created(list(worker));
    }

    /** The same again changes nothing: no key is needed. */
    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    void delete(Viewer worker, @PathVariable long id) {
        desks.delete(worker, id);
    }
}
