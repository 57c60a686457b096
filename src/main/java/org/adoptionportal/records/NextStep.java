package org.adoptionportal.records;

import jakarta.inject.Singleton;
import org.adoptionportal.records.holder.Route;

/** What a worker does next in a request. */
@Singleton
class NextStep {

    private final Interviews interviews;

    NextStep(Interviews interviews) {
        this.interviews = interviews;
    }

    /** The word of the step. */
    String of(RecordsRequest request) {
        Progress progress = request.progress();
        return switch (request.stage()) {
            case RECEIVED -> "records-identify";
            case FINDING -> finding(progress);
            case PREPARING -> preparing(request);
            case TELLING -> telling(progress);
            case WRITING, CLOSED, WITHDRAWN, FORGOTTEN -> "none";
        };
    }

    /** Whether it can be done while somebody else is being waited for. */
    boolean isOurs(RecordsRequest request) {
        Progress progress = request.progress();
        return request.stage() == Stage.TELLING && progress.toApprove() + progress.toGive() > 0;
    }

    private static String finding(Progress progress) {
        if (progress.whose() == null) {
            return "records-say-whose";
        }
        return switch (progress.whose()) {
            case OURS ->
                    progress.on(Milestone.FILE_ASKED) == null
                            ? "records-ask-for-file"
                            : "records-record-file";
            case REFERRED, ELSEWHERE -> "records-close-or-go-on";
        };
    }

    private String preparing(RecordsRequest request) {
        Route route = request.route();
        if (route == null) {
            return "records-know-order";
        }
        if (route.needsRegistrar() && request.progress().on(Milestone.REGISTRAR_ASKED) == null) {
            return "records-ask-registrar";
        }
        return route.interviewComesFirst() && !interviews.anyHeld(request.id())
                ? "records-interview"
                : "records-propose";
    }

    private static String telling(Progress progress) {
        if (progress.toApprove() > 0) {
            return "records-approve";
        }
        return progress.toGive() > 0 ? "records-give" : "records-close";
    }
}
