package org.adoptionportal.awaiting.web;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.adoptionportal.awaiting.AddAwaited;
import org.adoptionportal.awaiting.HeldUpBy;
import org.adoptionportal.casefile.frame.CaseFrame;
import org.adoptionportal.casefile.frame.CaseFrames;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.Select;
import org.adoptionportal.platform.web.component.TextInput;
import org.adoptionportal.platform.web.form.Code;
import org.adoptionportal.platform.web.form.OnceKey;
import org.adoptionportal.platform.web.form.Sent;
import org.jspecify.annotations.Nullable;

/** The form with which a worker adds something to wait for. */
@Singleton
class NewAwaitedForm {

    static final String VIEW = "awaiting/new";

    private static final String HELD_UP_BY = "heldUpBy";

    private final AwaitedWords words;

    NewAwaitedForm(AwaitedWords words) {
        this.words = words;
    }

    record Page(
            String title,
            boolean error,
            BackLink backLink,
            @Nullable ErrorSummary errorSummary,
            CaseFrame frame,
            List<Field> fields,
            String href,
            String idempotencyKey) {}

    static HeldUpBy heldUpBy(Sent sent) {
        return Code.of(HeldUpBy.class, sent.get(HELD_UP_BY))
                .orElseThrow(() -> {
                    String fault = "Choose who has to act";
                    return new Refusal.Invalid(fault, Map.of(HELD_UP_BY, fault));
                });
    }

    Page page(CaseFrames.Opened opened, Sent sent, Map<String, String> faults) {
        String list = AwaitingTab.of(opened.line().reference());
        List<Field> fields =
                List.of(
                        TextInput.named(AddAwaited.SUBJECT)
                                .labelled("What do we wait for?")
                                .hint("For example, a letter from the landlord.")
                                .value(sent.get(AddAwaited.SUBJECT))
                                .error(faults.get(AddAwaited.SUBJECT)),
                        whom().value(sent.get(HELD_UP_BY)).error(faults.get(HELD_UP_BY)));
        ErrorSummary errors = ErrorSummary.of(fields);
        return new Page(
                "Add something to wait for",
                errors != null,
                BackLink.to(list),
                errors,
                opened.frame(),
                fields,
                list + "/new",
                OnceKey.fresh());
    }

    private Select whom() {
        Select whom = Select.named(HELD_UP_BY).labelled("Who has to act?");
        for (HeldUpBy each : HeldUpBy.values()) {
            whom = whom.choice(each.name(), words.heldUpBy(each));
        }
        return whom;
    }
}
