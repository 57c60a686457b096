package org.adoptionportal.records.casework;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.adoptionportal.casefile.TakenBy;
import org.adoptionportal.casefile.TakenByField;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.TextInput;
import org.adoptionportal.platform.web.form.Code;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.web.rendering.Pages;
import org.adoptionportal.platform.words.Words;
import org.adoptionportal.records.EnterRequest;
import org.adoptionportal.records.Part;
import org.adoptionportal.records.RecordsTeam;
import org.adoptionportal.records.RequestAnswers;
import org.adoptionportal.records.view.PartFields;

/** Lets a worker enter a request that was made by telephone, on paper or in person. */
@Controller(RecordsPath.CASES)
@Secured(Areas.STAFF)
@Produces(MediaType.TEXT_HTML)
class EntryController {

    private static final String FORM = "records/entry";

    private final EnterRequest enter;
    private final PartFields fields;
    private final TakenByField takenByField;
    private final Once once;
    private final Words words;

    EntryController(
            EnterRequest enter,
            PartFields fields,
            TakenByField takenByField,
            Once once,
            Words words) {
        this.enter = enter;
        this.fields = fields;
        this.takenByField = takenByField;
        this.once = once;
        this.words = words;
    }

    @Get("/new")
    ModelAndView<Map<String, Object>> ask(Viewer worker) {
        RecordsTeam.require(worker);
        return Pages.of(FORM, page(new Sent(Map.of()), Map.of()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> enter(Viewer worker, @Body Sent sent) {
        RecordsTeam.require(worker);
        RequestAnswers answers = RequestAnswers.of(sent.fields());
        TakenBy takenBy = Code.of(TakenBy.class, sent.get(TakenByField.NAME)).orElse(null);
        try {
            String reference =
                    once.perform(
                                    worker.actor(),
                                    "POST " + RecordsPath.CASES,
                                    sent.onceKey(),
                                    Arrays.asList(answers, takenBy),
                                    () -> enter.enter(worker, answers, takenBy))
                            .result();
            return HttpResponse.seeOther(URI.create(RecordsPath.of(reference)));
        } catch (Refusal.Invalid invalid) {
            return Pages.invalid(FORM, page(sent, invalid.fields()));
        }
    }

    private EntryPage page(Sent sent, Map<String, String> faults) {
        RequestAnswers answers = RequestAnswers.of(sent.fields());
        List<EntryPage.Group> groups = new ArrayList<>();
        Field taken = takenByField.of(sent).error(faults.get(TakenByField.NAME));
        groups.add(new EntryPage.Group("How they asked", List.of(taken)));
        for (Part part : Part.values()) {
            List<Field> asked =
                    fields.of(part, answers, faults).stream()
                            .map(EntryController::ofSomebodyElse)
                            .toList();
            groups.add(new EntryPage.Group(words.say("records-part." + part), asked));
        }
        return EntryPage.of(List.copyOf(groups));
    }

    private static Field ofSomebodyElse(Field field) {
        return field instanceof TextInput input ? input.autocomplete("off") : field;
    }
}
