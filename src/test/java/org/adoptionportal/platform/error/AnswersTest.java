package org.adoptionportal.platform.error;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.adoptionportal.support.Answer;
import org.adoptionportal.support.Api;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;

class AnswersTest {

    private final Visitor visitor = Visitor.anonymous();
    private final Api api = Api.anonymous();

    @ParameterizedTest
    @CsvSource({
        "not-found, 404",
        "invalid, 422",
        "conflict, 409",
        "stale, 412",
        "forbidden, 403",
        "too-many, 429",
        "unavailable, 503"
    })
    void aRefusalIsAPageOrAProblemByThePath(String kind, int status) {
        Page page = visitor.get("/test/refusal/" + kind);
        assertThat(page.status()).isEqualTo(status);
        assertThat(page.answer().header("Content-Type")).startsWith("text/html");
        assertThat(page.heading()).isNotEmpty();
        Answer problem = api.get("/api/test/refusal/" + kind);
        assertThat(problem.status()).isEqualTo(status);
        assertThat(problem.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(problem.field("type")).isEqualTo("/problems/" + kind);
        assertThat(problem.field("status")).isEqualTo(Integer.toString(status));
        assertThat(problem.field("title")).isEqualTo(page.heading());
        assertThat(page.text()).contains(problem.field("detail"));
    }

    @Test
    void whatIsWrongWithEachFieldIsListed() {
        assertThat(api.get("/api/test/refusal/invalid").body())
                .contains(
                        "\"errors\":[{\"field\":\"a\",\"message\":\"No a\"},"
                                + "{\"field\":\"b\",\"message\":\"No b\"}]");
        assertThat(visitor.get("/test/refusal/invalid").text()).contains("No a", "No b");
    }

    @Test
    void whoeverIsAskedToWaitIsToldHowLong() {
        assertThat(api.get("/api/test/refusal/unavailable").header("Retry-After")).isEqualTo("60");
        assertThat(visitor.ask("/test/refusal/too-many").header("Retry-After")).isEqualTo("60");
        assertThat(visitor.ask("/test/refusal/conflict").header("Retry-After")).isEmpty();
    }

    @Test
    void anAddressOfNothing() {
        assertThat(visitor.get("/nothing/here").heading()).isEqualTo("We cannot find that page");
        assertThat(visitor.get("/nothing/here").status()).isEqualTo(404);
        assertThat(api.get("/api/v1/nothing").status()).isEqualTo(404);
        assertThat(api.get("/api/v1/nothing").field("type")).isEqualTo("/problems/not-found");
    }

    @Test
    void theFrameworksErrorsSpeakTheSameWay() {
        problem(api.send("DELETE", "/api/v1/token", ""), 405, "method-not-allowed");
        problem(api.get("/api/test/number?of=many"), 400, "malformed");
        problem(api.get("/api/test/number"), 400, "malformed");
        problem(api.post("/api/test/number", "{\"of\":"), 400, "malformed");
        problem(
                api.send("POST", "/api/v1/token", "x", "Content-Type", "text/plain"),
                415,
                "unsupported-type");
        problem(api.post("/api/v1/token", "\"" + "x".repeat(2_000_000) + '"'), 413, "too-large");
        assertThat(visitor.get("/test/number?of=many").heading())
                .isEqualTo("We could not read what was sent");
    }

    @Test
    void aMistakeOfOursShowsNothingInternalAndLogsNothingPersonal() {
        List<ILoggingEvent> log = new ArrayList<>();
        Answer problem = logged(log, "/api/test/bug");
        problem(problem, 500, "internal");
        String id = problem.field("requestId");
        assertThat(problem.header("X-Request-Id")).isEqualTo(id);
        assertThat(log)
                .anyMatch(e ->
                        e.getFormattedMessage().contains(id)
                                && id.equals(e.getMDCPropertyMap().get("request")));
        assertThat(log)
                .noneMatch(e -> e.getFormattedMessage().contains("ada@example.org"))
                .noneMatch(e -> e.getFormattedMessage().contains("High Street"))
                .noneMatch(e -> e.getThrowableProxy() != null);
        assertThat(problem.body()).doesNotContain("IllegalState", "ada@example.org");
    }

    @Test
    void eachRequestHasAnIdOfOurOwn() {
        String first = visitor.ask("/nothing/here").header("X-Request-Id");
        assertThat(first).hasSize(36);
        assertThat(visitor.ask("/nothing/here").header("X-Request-Id"))
                .hasSize(36)
                .isNotEqualTo(first);
        assertThat(
                        api.send("GET", "/api/v1/nothing", "", "X-Request-Id", "mine")
                                .header("X-Request-Id"))
                .hasSize(36);
    }

    @Test
    void whoeverHangsUpIsNoMistakeOfOurs() {
        List<ILoggingEvent> log = new ArrayList<>();
        problem(logged(log, "/api/test/hung-up"), 400, "malformed");
        assertThat(log).noneMatch(e -> e.getLevel().isGreaterOrEqual(Level.WARN));
    }

    private Answer logged(List<ILoggingEvent> events, String path) {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        log.start();
        root.addAppender(log);
        Answer answer = api.get(path);
        root.detachAppender(log);
        events.addAll(log.list);
        return answer;
    }

    @Test
    void aMistakeOfOursIsAPageForPeople() {
        Page page = visitor.get("/test/bug");
        assertThat(page.status()).isEqualTo(500);
        assertThat(page.heading()).isEqualTo("Sorry, there is a problem with the service");
        assertThat(page.text()).doesNotContain("ada@example.org");
        assertThat(visitor.get("/test/broken-template").status()).isEqualTo(500);
    }

    @Test
    void aDatabaseThatIsAwayIsAPassingThing() {
        problem(api.get("/api/test/no-database"), 503, "unavailable");
        assertThat(visitor.ask("/test/no-database").header("Retry-After")).isEqualTo("60");
        assertThat(visitor.ask("/test/no-database").body()).doesNotContain("10.0.0.3");
    }

    @Test
    void aFormThatIsTooLongIsRefusedWithAPage() {
        Answer answer = visitor.post("/sign-in", Map.of("signInName", "x".repeat(2_000_000)));
        assertThat(answer.status()).isIn(403, 413);
        assertThat(answer.header("Content-Type")).startsWith("text/html");
    }

    private static void problem(Answer answer, int status, String type) {
        assertThat(answer.body()).contains("\"type\":\"/problems/" + type);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    }
}
