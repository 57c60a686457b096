package org.adoptionportal.application.view;

import jakarta.inject.Singleton;
import org.adoptionportal.application.Application;
import org.adoptionportal.application.Drafts;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.component.WarningText;
import org.jspecify.annotations.Nullable;

/** Says on pages that a registration which nobody sends is deleted before long. */
@Singleton
public class DraftNotice {

    private final Drafts drafts;

    DraftNotice(Drafts drafts) {
        this.drafts = drafts;
    }

    /** The notice; null while there is nothing to say. */
    public @Nullable WarningText of(Application application) {
        return drafts.deletedFrom(application)
                .map(day ->
                        new WarningText(
                                "We will delete this form on %s unless you change it or send it."
                                        .formatted(London.date(day))))
                .orElse(null);
    }
}
