package org.adoptionportal.access;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.adoptionportal.casefile.frame.CaseFrame;
import org.adoptionportal.casefile.frame.CaseFrames;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.identity.staff.Colleague;
import org.adoptionportal.identity.staff.Colleagues;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.Select;
import org.adoptionportal.platform.web.component.Textarea;
import org.adoptionportal.platform.web.form.OnceKey;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.rendering.Pages;
import org.jspecify.annotations.Nullable;

/** Shows managers who is kept out of a case, and lets them change it. */
@Controller("/cases/{reference}/access")
@Secured(Areas.STAFF)
@Produces(MediaType.TEXT_HTML)
class BlocksController {

    private static final String VIEW = "access/case";

    private final CaseFrames frames;
    private final Blocks blocks;
    private final Colleagues colleagues;
    private final Once once;

    BlocksController(CaseFrames frames, Blocks blocks, Colleagues colleagues, Once once) {
        this.frames = frames;
        this.blocks = blocks;
        this.colleagues = colleagues;
        this.once = once;
    }

    record Line(String worker, String why, String since, String liftHref) {}

    record AccessPage(
            String title,
            boolean error,
            BackLink backLink,
            @Nullable ErrorSummary errorSummary,
            CaseFrame frame,
            List<Line> lines,
            List<Field> fields,
            String href,
            String idempotencyKey) {}

    @Get
    ModelAndView<Map<String, Object>> read(Viewer manager, @PathVariable String reference) {
        var opened = frames.open(manager, reference, AccessTab.class);
        return Pages.of(VIEW, page(opened, manager, new Sent(Map.of()), Map.of()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> keepOut(Viewer manager, @PathVariable String reference, @Body Sent sent) {
        try {
            long worker = worker(sent);
            once.perform(
                    manager.actor(),
                    "POST " + AccessTab.of(reference),
                    sent.onceKey(),
                    sent.content(),
                    () -> {
                        blocks.add(manager, reference, worker, sent.get(Blocks.WHY));
                        return reference;
                    });
            return HttpResponse.seeOther(URI.create(AccessTab.of(reference)));
        } catch (Refusal.Invalid invalid) {
            var opened = frames.again(manager, reference, AccessTab.class);
            return Pages.invalid(VIEW, page(opened, manager, sent, invalid.fields()));
        }
    }

    @Post("/{id}/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> letIn(Viewer manager, @PathVariable String reference, @PathVariable long id) {
        blocks.lift(manager, reference, id);
        return HttpResponse.seeOther(URI.create(AccessTab.of(reference)));
    }

    private static long worker(Sent sent) {
        String fault = "Choose who is kept out";
        return sent.id(Blocks.WORKER)
                .orElseThrow(() -> new Refusal.Invalid(fault, Map.of(Blocks.WORKER, fault)));
    }

    private AccessPage page(
            CaseFrames.Opened opened, Viewer manager, Sent sent, Map<String, String> faults) {
        if (!blocks.mayBeMadeBy(manager, opened.line())) {
            throw new Refusal.Forbidden("Managers see who is kept out of a case.");
        }
        String href = AccessTab.of(opened.line().reference());
        Select whom = Select.named(Blocks.WORKER).labelled("Who is kept out?");
        for (Colleague each : colleagues.active()) {
            whom = whom.choice(Long.toString(each.personaId()), each.name());
        }
        List<Field> fields =
                List.of(
                        whom.value(sent.get(Blocks.WORKER)).error(faults.get(Blocks.WORKER)),
                        Textarea.named(Blocks.WHY)
                                .labelled("Why?")
                                .hint("For example, they are neighbours. Only managers read this.")
                                .value(sent.get(Blocks.WHY))
                                .error(faults.get(Blocks.WHY)));
        ErrorSummary errors = ErrorSummary.of(fields);
        return new AccessPage(
                "Who is kept out of this case",
                errors != null,
                BackLink.to("/worklist"),
                errors,
                opened.frame(),
                lines(opened, manager, href),
                fields,
                href,
                OnceKey.fresh());
    }

    private List<Line> lines(CaseFrames.Opened opened, Viewer manager, String href) {
        return blocks.of(opened.line().id(), manager).stream()
                .map(each ->
                        new Line(
                                each.worker(),
                                each.why(),
                                London.date(London.dateOf(each.since())),
                                href + "/" + each.id() + "/end"))
                .toList();
    }
}
