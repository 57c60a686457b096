package org.adoptionportal.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the API promises, in {@code openapi/portal.yaml}. Tests hold every answer to it. */
public final class Contract {

    private static final String FILE = "openapi/portal.yaml";
    private static final Set<String> UNKNOWN =
            Set.of("validation.request.path.missing", "validation.request.operation.notAllowed");
    private static final int FIRST_REFUSAL = 400;
    private static final Contract PORTAL = new Contract();

    private final OpenApiInteractionValidator validator;
    private final OpenAPI document;
    private final SortedSet<Route> operations;

    private Contract() {
        validator = OpenApiInteractionValidator.createFor(FILE).build();
        document = new OpenAPIV3Parser().read(FILE);
        operations =
                document.getPaths().entrySet().stream()
                        .flatMap(path ->
                                path.getValue().readOperationsMap().keySet().stream()
                                        .map(method -> new Route(method.name(), path.getKey())))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    public static Contract portal() {
        return PORTAL;
    }

    /** The whole of it, read. */
    public OpenAPI document() {
        return document;
    }

    public SortedSet<Route> operations() {
        return operations;
    }

    /**
     * Fails when the answer is not one that the contract promises, or when the portal accepted a
     * request that the contract does not allow. Addresses that it does not know are left alone:
     * that it knows all of the API is a test of its own.
     */
    void holds(HttpRequest asked, String body, Answer answer) {
        if (answer.status() < FIRST_REFUSAL) {
            judge(validator.validate(request(asked, body), response(answer)), asked, answer);
        } else {
            promises(asked, answer);
        }
    }

    /** Fails when the answer is not one that the contract promises, whatever was asked. */
    void promises(HttpRequest asked, Answer answer) {
        Request.Method method = Request.Method.valueOf(asked.method());
        judge(
                validator.validateResponse(asked.uri().getPath(), method, response(answer)),
                asked,
                answer);
    }

    private static void judge(ValidationReport report, HttpRequest asked, Answer answer) {
        assertThat(report.getMessages())
                .filteredOn(message -> !UNKNOWN.contains(message.getKey()))
                .as("%s %s answered %s", asked.method(), asked.uri().getPath(), answer.status())
                .isEmpty();
    }

    private static SimpleRequest request(HttpRequest asked, String body) {
        var request = new SimpleRequest.Builder(asked.method(), asked.uri().getPath());
        asked.headers().map().forEach(request::withHeader);
        parameters(asked.uri(), request);
        return (body.isEmpty() ? request : request.withBody(body)).build();
    }

    private static void parameters(URI uri, SimpleRequest.Builder request) {
        String query = uri.getRawQuery();
        if (query != null) {
            for (String pair : query.split("&", -1)) {
                String[] parts = pair.split("=", 2);
                request.withQueryParam(
                        parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
    }

    private static SimpleResponse response(Answer answer) {
        var response = SimpleResponse.Builder.status(answer.status());
        answer.response().headers().map().forEach(response::withHeader);
        return (answer.body().isEmpty() ? response : response.withBody(answer.body())).build();
    }
}
