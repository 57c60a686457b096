package org.adoptionportal.records.casework;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.component.SummaryList;
import org.adoptionportal.platform.words.Words;
import org.adoptionportal.records.Milestone;
import org.adoptionportal.records.Progress;
import org.adoptionportal.records.RecordsRequest;
import org.adoptionportal.records.holder.Route;
import org.adoptionportal.records.holder.Routes;

/** Says to staff which way leads to the birth details, and how far a request has come. */
@Singleton
class StepWords {

    private final Routes routes;
    private final Words words;

    StepWords(Routes routes, Words words) {
        this.routes = routes;
        this.words = words;
    }

    SummaryList way(RecordsRequest request) {
        SummaryList list = SummaryList.empty().titled("Way to birth details");
        Route route = request.route();
        return route == null
                ? list.row("Way", "Not known: record the day of the adoption order")
                : list.row("Way", words.say("route-for-staff." + route))
                        .row("For orders", routes.period(route))
                        .row("Source", routes.source(route));
    }

    SummaryList steps(RecordsRequest request) {
        Progress progress = request.progress();
        SummaryList list = SummaryList.empty();
        for (Milestone milestone : Milestone.values()) {
            LocalDate on = progress.on(milestone);
            if (on != null) {
                list = list.row(words.say("milestone." + milestone), said(milestone, progress, on));
            }
        }
        return list;
    }

    private String said(Milestone milestone, Progress progress, LocalDate on) {
        String day = London.date(on);
        return switch (milestone) {
            case HOLDER_KNOWN -> words.say("whose-file." + progress.whose()) + ", " + day;
            case FILE_ANSWERED -> words.say("file-found." + progress.file()) + ", " + day;
            case CLOSED -> words.say("records-outcome." + progress.outcome()) + ", " + day;
            default -> day;
        };
    }
}
