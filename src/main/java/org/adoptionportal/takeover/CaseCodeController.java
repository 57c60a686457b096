package org.adoptionportal.takeover;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.util.Map;
import org.adoptionportal.casefile.frame.CaseFrame;
import org.adoptionportal.casefile.frame.CaseFrames;
import org.adoptionportal.casefile.frame.OverviewTab;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.address.PublicAddress;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.SummaryList;
import org.adoptionportal.platform.web.rendering.Pages;
import org.adoptionportal.takeover.TakeOverCodes.Usable;
import org.jspecify.annotations.Nullable;

/** Shows a worker the code by which somebody follows their case online, to read it out. */
@Controller("/cases/{reference}/code")
@Secured(Areas.STAFF)
@Produces(MediaType.TEXT_HTML)
class CaseCodeController {

    private static final String TITLE = "Code to follow online";

    private final CaseFrames frames;
    private final TakeOverCodes codes;
    private final PublicAddress address;

    CaseCodeController(CaseFrames frames, TakeOverCodes codes, PublicAddress address) {
        this.frames = frames;
        this.codes = codes;
        this.address = address;
    }

    /** The code; null when there is none that can be used. */
    record CaseCodePage(
            String title, BackLink backLink, CaseFrame frame, @Nullable SummaryList code) {}

    @Get
    ModelAndView<Map<String, Object>> read(Viewer worker, @PathVariable String reference) {
        var opened = frames.open(worker, reference, OverviewTab.class);
        SummaryList code =
                codes.of(opened.line().id(), TakeOverCodes.WHOLE_CASE, worker)
                        .map(this::said)
                        .orElse(null);
        BackLink back = BackLink.to("/cases/" + opened.line().kind() + "/" + reference);
        return Pages.of("takeover/case-code", new CaseCodePage(TITLE, back, opened.frame(), code));
    }

    private SummaryList said(Usable usable) {
        return SummaryList.empty()
                .row("Code", usable.code().value())
                .row("Works once, until", London.date(London.dateOf(usable.expiresAt())))
                .row("Where they type it in", address.of(TakeOverController.PATH));
    }
}
