package org.adoptionportal.allocation;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.util.List;
import java.util.Map;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.Table;
import org.adoptionportal.platform.web.component.Table.Cell;
import org.adoptionportal.platform.web.rendering.Pages;

/** Shows what each worker has on their hands. */
@Controller("/caseload")
@Secured(Areas.STAFF)
@Produces(MediaType.TEXT_HTML)
class CaseloadController {

    private final Allocations allocations;

    CaseloadController(Allocations allocations) {
        this.allocations = allocations;
    }

    record CaseloadPage(String title, boolean error, BackLink backLink, boolean any, Table table) {}

    @Get
    ModelAndView<Map<String, Object>> read(Viewer viewer) {
        List<Load> loads = allocations.caseload(viewer);
        Table table =
                Table.titled(
                                "Open cases of each worker",
                                "Worker",
                                "Open",
                                "Waiting for us",
                                "Late")
                        .ofNumbers();
        for (Load load : loads) {
            table =
                    table.row(
                            Cell.of(load.worker() == null ? "Nobody yet" : load.worker()),
                            Cell.number(load.open()),
                            Cell.number(load.ours()),
                            Cell.number(load.late()));
        }
        return Pages.of(
                "allocation/caseload",
                new CaseloadPage(
                        "Caseload", false, BackLink.to("/worklist"), !loads.isEmpty(), table));
    }
}
