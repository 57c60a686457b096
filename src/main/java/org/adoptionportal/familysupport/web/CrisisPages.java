package org.adoptionportal.familysupport.web;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.adoptionportal.agency.AgencyTexts;
import org.adoptionportal.agency.Authorities;
import org.adoptionportal.agency.Authority;
import org.adoptionportal.familysupport.DutyDesk;
import org.adoptionportal.familysupport.Statement;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.Select;
import org.adoptionportal.platform.web.component.TextInput;
import org.adoptionportal.platform.web.form.OnceKey;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.form.Typed;

/** Makes the page for a crisis. */
@Singleton
class CrisisPages {

    private final AgencyTexts texts;
    private final Authorities authorities;
    private final DutyDesk desk;
    private final Clock clock;

    CrisisPages(AgencyTexts texts, Authorities authorities, DutyDesk desk, Clock clock) {
        this.texts = texts;
        this.authorities = authorities;
        this.desk = desk;
        this.clock = clock;
    }

    static Statement statement(Sent sent) {
        return Statement.crisis(
                Typed.clean(sent.get("names")),
                Typed.clean(sent.get("telephone")),
                Typed.clean(sent.get("authority")));
    }

    /** Whom to call at once: safe HTML. */
    String numbers() {
        return texts.html("emergency");
    }

    CrisisPage form(Sent sent, Map<String, String> faults) {
        List<Field> fields = fields(sent, faults);
        ErrorSummary errors = ErrorSummary.of(fields);
        return new CrisisPage(
                "Ask us to ring you today",
                errors != null,
                BackLink.to(Path.DOOR),
                errors,
                numbers(),
                PromiseWords.of(desk.at(clock.instant())),
                Path.CRISIS,
                fields,
                OnceKey.fresh());
    }

    private List<Field> fields(Sent sent, Map<String, String> faults) {
        return List.of(
                TextInput.named("names")
                        .labelled("Your name")
                        .value(sent.get("names"))
                        .error(faults.get("names")),
                TextInput.named("telephone")
                        .labelled("A telephone number on which it is safe to ring you")
                        .hint("We leave no voicemail, and tell nobody else why we ring.")
                        .telephone()
                        .value(sent.get("telephone"))
                        .error(faults.get("telephone")),
                councils().value(sent.get("authority")).error(faults.get("authority")));
    }

    private Select councils() {
        Select select =
                Select.named("authority")
                        .labelled("Your council, if you know it (optional)")
                        .hint("You can leave this out.");
        for (Authority each : authorities.partners()) {
            select = select.choice(Integer.toString(each.id()), each.name());
        }
        return select;
    }
}
