package org.adoptionportal.allocation;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.adoptionportal.casefile.CaseLine;
import org.adoptionportal.casefile.CaseList;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.form.OnceKey;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.rendering.Pages;
import org.jspecify.annotations.Nullable;

/** Gives several cases at once to a worker and a team. */
@Controller("/allocation")
@Secured(Areas.STAFF)
@Produces(MediaType.TEXT_HTML)
class ManyController {

    private static final String VIEW = "allocation/many";
    private static final String CASE = "case";
    private static final int MOST = 50;

    private final CaseList cases;
    private final Allocations allocations;
    private final AllocationForm form;
    private final Allocate allocate;
    private final Once once;

    ManyController(
            CaseList cases,
            Allocations allocations,
            AllocationForm form,
            Allocate allocate,
            Once once) {
        this.cases = cases;
        this.allocations = allocations;
        this.form = form;
        this.allocate = allocate;
        this.once = once;
    }

    /**
     * The cases that are to be given.
     *
     * @param code in the form: the reference and the version of the allocation
     */
    record Line(String code, String title, String reference, String worker) {}

    record ManyPage(
            String title,
            boolean error,
            BackLink backLink,
            @Nullable ErrorSummary errorSummary,
            List<Line> lines,
            List<Field> fields,
            String idempotencyKey) {}

    @Get
    ModelAndView<Map<String, Object>> ask(
            Viewer viewer, @QueryValue(CASE) @Nullable List<String> chosen) {
        require(viewer);
        List<Line> lines = lines(viewer, chosen == null ? List.of() : chosen);
        return Pages.of(VIEW, page(lines, "", "", null, null));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> give(Viewer viewer, @Body Sent sent) {
        require(viewer);
        List<Allocate.Target> targets = targets(sent);
        try {
            AllocationForm.To to = AllocationForm.read(sent);
            once.perform(
                    viewer.actor(),
                    "POST /allocation",
                    sent.onceKey(),
                    sent.content(),
                    () -> {
                        allocate.allocate(viewer, targets, to.worker(), to.team());
                        return "";
                    });
            return HttpResponse.seeOther(URI.create("/worklist"));
        } catch (Refusal.Invalid invalid) {
            String fault = invalid.fields().get(Allocate.WORKER);
            return Pages.invalid(VIEW, again(viewer, targets, sent, fault, null));
        } catch (Refusal.Stale stale) {
            return Pages.withStatus(
                    HttpStatus.PRECONDITION_FAILED,
                    VIEW,
                    again(viewer, targets, sent, null, ErrorSummary.of(stale.advice())));
        }
    }

    private static List<Allocate.Target> targets(Sent sent) {
        return sent.fields().getOrDefault(CASE, List.of()).stream()
                .limit(MOST)
                .map(ManyController::target)
                .toList();
    }

    private static void require(Viewer viewer) {
        if (!Allocators.include(viewer)) {
            throw new Refusal.Forbidden("Your role does not give cases to others.");
        }
    }

    private ManyPage again(
            Viewer viewer,
            List<Allocate.Target> targets,
            Sent sent,
            @Nullable String fault,
            @Nullable ErrorSummary why) {
        List<String> references = targets.stream().map(Allocate.Target::reference).toList();
        return page(
                lines(viewer, references),
                sent.get(Allocate.WORKER),
                sent.get(AllocationForm.TEAM),
                fault,
                why);
    }

    private ManyPage page(
            List<Line> lines,
            String worker,
            String team,
            @Nullable String fault,
            @Nullable ErrorSummary why) {
        List<Field> fields = form.fields(worker, team, fault);
        ErrorSummary errors = why == null ? ErrorSummary.of(fields) : why;
        return new ManyPage(
                lines.size() == 1
                        ? "Give 1 case to somebody"
                        : "Give %d cases to somebody".formatted(lines.size()),
                errors != null,
                BackLink.to("/worklist"),
                errors,
                lines,
                fields,
                OnceKey.fresh());
    }

    private List<Line> lines(Viewer viewer, List<String> references) {
        return references.stream()
                .distinct()
                .limit(MOST)
                .flatMap(reference -> cases.referred(reference, viewer).stream())
                .map(line -> line(line, viewer))
                .toList();
    }

    private Line line(CaseLine line, Viewer viewer) {
        int version = allocations.of(line.reference(), viewer).allocationVersion();
        String worker = line.allocation().worker();
        return new Line(
                line.reference() + "." + version,
                line.title(),
                line.reference(),
                worker == null ? "Nobody yet" : worker);
    }

    private static Allocate.Target target(String code) {
        int point = code.indexOf('.');
        try {
            return new Allocate.Target(
                    code.substring(0, point), Integer.parseInt(code.substring(point + 1)));
        } catch (IndexOutOfBoundsException | NumberFormatException notOurs) {
            throw new Refusal.NotFound();
        }
    }
}
