package org.adoptionportal.check.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
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
import java.util.Map;
import org.adoptionportal.casefile.frame.CaseFrames;
import org.adoptionportal.casefile.frame.OverviewTab;
import org.adoptionportal.check.Finding;
import org.adoptionportal.check.Findings;
import org.adoptionportal.check.SettleFinding;
import org.adoptionportal.check.WorkOutAnew;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.rendering.Pages;

/** Shows an administrator what the nightly check found, and takes what they do about it. */
@Controller("/cases/finding/{reference}")
@Secured(Areas.STAFF)
@Produces(MediaType.TEXT_HTML)
class FindingController {

    private final Findings findings;
    private final CaseFrames frames;
    private final FindingPages pages;
    private final SettleFinding settle;
    private final WorkOutAnew anew;
    private final Once once;

    FindingController(
            Findings findings,
            CaseFrames frames,
            FindingPages pages,
            SettleFinding settle,
            WorkOutAnew anew,
            Once once) {
        this.findings = findings;
        this.frames = frames;
        this.pages = pages;
        this.settle = settle;
        this.anew = anew;
        this.once = once;
    }

    @Get
    ModelAndView<Map<String, Object>> read(Viewer worker, @PathVariable String reference) {
        Finding finding = findings.find(worker, reference);
        var opened = frames.open(worker, reference, OverviewTab.class);
        return Pages.of(FindingPage.VIEW, pages.page(opened, finding));
    }

    @Post("/settlement")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> settle(Viewer worker, @PathVariable String reference, @Body Sent sent) {
        Finding finding = findings.find(worker, reference);
        String words = sent.get(SettleFinding.WORDS);
        try {
            return perform(
                    worker,
                    finding,
                    "settlement",
                    sent,
                    () -> settle.settle(worker, reference, sent.version(), words));
        } catch (Refusal.Invalid invalid) {
            if (invalid.fields().isEmpty()) {
                throw invalid;
            }
            var opened = frames.again(worker, reference, OverviewTab.class);
            return Pages.invalid(
                    FindingPage.VIEW, pages.faulty(opened, finding, words, invalid.fields()));
        }
    }

    @Post("/status")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> workOut(Viewer worker, @PathVariable String reference, @Body Sent sent) {
        Finding finding = findings.find(worker, reference);
        return perform(
                worker,
                finding,
                "status",
                sent,
                () -> anew.work(worker, reference, sent.version()));
    }

    private HttpResponse<?> perform(
            Viewer worker, Finding finding, String what, Sent sent, Runnable decision) {
        String path = FindingPages.path(finding.reference());
        try {
            once.perform(
                    worker.actor(),
                    "POST " + path + "/" + what,
                    sent.onceKey(),
                    sent.content(),
                    () -> {
                        decision.run();
                        return path;
                    });
            return HttpResponse.seeOther(URI.create(path));
        } catch (Refusal.Stale stale) {
            var opened = frames.again(worker, finding.reference(), OverviewTab.class);
            return Pages.withStatus(
                    HttpStatus.PRECONDITION_FAILED,
                    FindingPage.VIEW,
                    pages.overtaken(
                            opened,
                            findings.find(worker, finding.reference()),
                            sent.get(SettleFinding.WORDS),
                            stale.advice()));
        }
    }
}
