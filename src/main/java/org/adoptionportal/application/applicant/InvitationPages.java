package org.adoptionportal.application.applicant;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.adoptionportal.application.Registration;
import org.adoptionportal.application.answering.FormPath;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.address.PublicAddress;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.TextInput;
import org.adoptionportal.platform.web.form.OnceKey;
import org.adoptionportal.takeover.TakeOverCodes;
import org.adoptionportal.takeover.TakeOverCodes.Usable;
import org.jspecify.annotations.Nullable;

/** Makes the page on which an applicant invites their partner. */
@Singleton
class InvitationPages {

    private final TakeOverCodes codes;
    private final String where;

    InvitationPages(TakeOverCodes codes, PublicAddress address) {
        this.codes = codes;
        this.where = address.of("/code");
    }

    InvitationPage page(
            Registration registration, Viewer viewer, String email, @Nullable String fault) {
        FormPath path = FormPath.own(registration.application().reference());
        Optional<Usable> usable = usable(registration, viewer);
        List<Field> fields = List.of(emailField(email).error(fault));
        return new InvitationPage(
                "Invite your partner",
                fault != null,
                BackLink.to(path.taskList()),
                ErrorSummary.of(fields),
                usable.map(each -> each.code().value()).orElse(null),
                usable.map(each -> London.date(London.dateOf(each.expiresAt()))).orElse(null),
                where,
                fields,
                path.taskList() + "/invitation",
                OnceKey.fresh(),
                path.taskList() + "/invitation/end");
    }

    private Optional<Usable> usable(Registration registration, Viewer viewer) {
        return registration
                .second()
                .flatMap(second -> codes.of(registration.application().id(), second.id(), viewer));
    }

    private static TextInput emailField(String email) {
        return TextInput.named("email")
                .labelled("Your partner’s email address (if we should send it)")
                .hint(
                        "The email does not say what it is about. Leave this empty to pass the code"
                                + " on yourself.")
                .email()
                .autocomplete("off")
                .value(email);
    }
}
