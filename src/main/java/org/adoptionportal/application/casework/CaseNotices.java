package org.adoptionportal.application.casework;

import jakarta.inject.Singleton;
import org.adoptionportal.application.FastTrack;
import org.adoptionportal.application.Registration;
import org.adoptionportal.application.casework.CasePage.Notices;
import org.adoptionportal.application.view.DraftNotice;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.web.component.SummaryList;

/** Collects what a worker should know before they decide on an application. */
@Singleton
class CaseNotices {

    private final DraftNotice drafts;
    private final FastTrack fastTrack;
    private final LikenessPanels likenesses;

    CaseNotices(DraftNotice drafts, FastTrack fastTrack, LikenessPanels likenesses) {
        this.drafts = drafts;
        this.fastTrack = fastTrack;
        this.likenesses = likenesses;
    }

    Notices of(Registration registration, Viewer worker) {
        return new Notices(
                drafts.of(registration.application()),
                fastTrack.of(registration).map(CaseNotices::signs).orElse(null),
                likenesses.of(registration.application(), worker));
    }

    private static SummaryList signs(FastTrack.Sign sign) {
        SummaryList list = SummaryList.empty().titled("May be on the fast track");
        for (String question : sign.because()) {
            list = list.row(question, "Yes");
        }
        return list.row("Rule", sign.rule().explanation()).row("Source", sign.rule().source());
    }
}
