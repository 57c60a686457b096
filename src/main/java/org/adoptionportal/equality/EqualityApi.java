package org.adoptionportal.equality;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.adoptionportal.platform.error.Refusal;
import org.jspecify.annotations.Nullable;

/** The questions about equality for programs; who holds a ticket may answer once. */
@Controller("/api/v1")
@Secured(SecurityRule.IS_ANONYMOUS)
class EqualityApi {

    private final EqualityQuestions questions;

    EqualityApi(EqualityQuestions questions) {
        this.questions = questions;
    }

    @Serdeable
    record Asked(List<Question> questions) {}

    /**
     * What somebody answers.
     *
     * @param answers codes of answers, or own words, by the codes of the questions
     */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = false)
    record Answered(@Nullable String ticket, @Nullable Map<String, String> answers) {
        @Override
        public String toString() {
            return "Answered";
        }
    }

    @Get("/equality-questions")
    Asked ask() {
        return new Asked(Questions.all());
    }

    @Post("/equality-answers")
    @Status(HttpStatus.NO_CONTENT)
    void answer(@Body Answered body) {
        Ticket ticket = questions.ticket(Objects.requireNonNullElse(body.ticket(), ""));
        Map<String, String> answers = Objects.requireNonNullElse(body.answers(), Map.of());
        Reading reading = Reading.of(code -> answers.getOrDefault(code, ""));
        Map<String, String> faults = new LinkedHashMap<>(reading.faults());
        answers.keySet().stream()
                .filter(code -> !Questions.has(code))
                .forEach(code -> faults.put(code, "There is no such question"));
        if (!faults.isEmpty()) {
            throw new Refusal.Invalid("Some answers cannot be read.", faults);
        }
        if (!questions.answer(ticket, reading.given())) {
            throw new Refusal.Conflict("These questions have been answered with this ticket.");
        }
    }
}
