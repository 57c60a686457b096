package org.adoptionportal.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.micronaut.context.ApplicationContext;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.adoptionportal.Application;
import org.adoptionportal.architecture.leak.Leaks;
import org.adoptionportal.architecture.leak.Looker;
import org.adoptionportal.casefile.CaseFilter;
import org.adoptionportal.casefile.CaseLine;
import org.adoptionportal.casefile.CaseList;
import org.adoptionportal.casefile.WaitingFor;
import org.adoptionportal.conversation.Inbox;
import org.adoptionportal.enquiry.Stage;
import org.adoptionportal.identity.PersonaKind;
import org.adoptionportal.identity.Remit;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.identity.factor.KnownSecrets;
import org.adoptionportal.platform.paging.Cursor;
import org.adoptionportal.platform.start.CannotStart;
import org.adoptionportal.platform.time.London;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

@TestMethodOrder(OrderAnnotation.class)
class DevPortalTest {

    private static final int LAST = Integer.MAX_VALUE;
    private static final int ACCOUNTS = 20;
    private static final Duration QUICK = Duration.ofSeconds(10);

    @TempDir static Path folder;

    private static final DemoLeaks MARKED = new DemoLeaks();

    private static DevPortal portal;

    @BeforeAll
    static void start() {
        portal =
                ScopedValue.where(DemoMark.MARKER, MARKED)
                        .call(() -> DevPortal.start(folder, 0, step -> {}));
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @Test
    void isReady() throws IOException, InterruptedException {
        assertThat(get("/health/readiness").statusCode()).isEqualTo(200);
    }

    @Test
    void showsWhatWasSentAndEscapesIt() throws IOException, InterruptedException {
        int port = (int) portal.mailbox().settings().getOrDefault("MAIL_PORT", 0);
        ServerSetup server = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        String text = "<b>Hello</b> http://localhost/confirm?a=1&b=2";
        GreenMailUtil.sendTextEmail("a@example.org", "b@example.org", "A subject", text, server);

        assertThat(get("/dev/mailbox").body())
                .contains("<h2>A subject</h2>", "a@example.org", "&lt;b&gt;Hello&lt;/b&gt;")
                .contains("<a href=\"http://localhost/confirm?a=1&amp;b=2\">");
    }

    @Test
    void showsTheCodeWithWhichAMemberOfStaffSignsIn() throws IOException, InterruptedException {
        String code = portal.bean(KnownSecrets.class).code("demo-worker");
        assertThat(get("/dev/codes").body())
                .contains("demo-worker", "demo-manager", code)
                .contains("demo-support", "demo-counsellor", "demo-independent-worker")
                .containsPattern("[1-9][0-9]? seconds");
    }

    @Test
    void servesWhatProductionServesAndNothingMore() {
        try (ApplicationContext production =
                ApplicationContext.builder().properties(portal.settings()).start()) {
            Set<String> shipped = routes(production, DevPortalTest::isShipped);
            Set<String> served =
                    routes(portal.bean(ApplicationContext.class), route -> !isOfDevelopment(route));
            assertThat(served)
                    .isEqualTo(shipped)
                    .contains("GET /health/{selector}", "POST /api/v1/token");
            assertThat(shipped).noneMatch(route -> route.contains(" /dev"));
        }
    }

    @Test
    void enquiriesOfEveryStageAreThereToLookAt() {
        var enquiries = cases().stream().filter(line -> line.kind().equals("enquiry")).toList();
        assertThat(enquiries)
                .hasSizeGreaterThan(DemoEnquiry.ALL.size())
                .anyMatch(line -> line.isOverdue(London.today(Clock.systemUTC())))
                .anyMatch(line -> line.nextStep().equals("ring-enquirer"))
                .extracting(CaseLine::stage)
                .containsOnly(
                        Stream.of(Stage.values())
                                .filter(stage -> stage != Stage.FORGOTTEN)
                                .map(Stage::word)
                                .toArray(String[]::new));
    }

    @Test
    void fourHundredCasesAreThereToLookAt() {
        assertThat(portal.bean(DemoRows.class).cases()).isEqualTo(DemoCrowd.CASES_IN_ALL);
        LocalDate today = London.today(Clock.systemUTC());
        List<CaseLine> applications =
                cases().stream().filter(line -> line.kind().equals("adoption")).toList();
        assertThat(applications).filteredOn(line -> line.isOverdue(today)).hasSizeGreaterThan(10);
        assertThat(applications).anyMatch(line -> line.attention().unreadSince() != null);
        assertThat(applications).anyMatch(line -> line.attention().mailReturnedOn() != null);
        assertThat(applications).anyMatch(line -> line.allocation().worker() == null);
        assertThat(applications)
                .extracting(line -> line.allocation().team())
                .contains("Riverside Stage One", "Recruitment and Stage One");
        assertThat(applications)
                .extracting(CaseLine::nextStep)
                .contains(
                        "answer-registration",
                        "tell-declined",
                        "look-at-hold",
                        "review-checks",
                        "ask-for-checks",
                        "chase-checks",
                        "end-stage-one");
    }

    @Test
    void familiesThatAskForSupportAreThereToLookAt() {
        assertThat(cases().stream().filter(line -> line.kind().equals("support")))
                .hasSizeGreaterThan(29)
                .anyMatch(line -> line.nextStep().equals("ring-family"))
                .extracting(CaseLine::stage)
                .contains(
                        "SUPPORT_RECEIVED",
                        "SUPPORT_TRIAGED",
                        "SUPPORT_ASSESSING",
                        "SUPPORT_ASSESSED",
                        "SUPPORT_PASSED_ON",
                        "SUPPORT_CLOSED",
                        "SUPPORT_WITHDRAWN");
        assertThat(portal.bean(DemoData.class).accounts())
                .anyMatch(line -> line.contains(": demo-family,"));
    }

    @Test
    void couplesAreThereToLookAt() {
        assertThat(cases()).anyMatch(line -> line.title().contains(" and Alex "));
        assertThat(portal.bean(DemoData.class).accounts())
                .anyMatch(line -> line.contains("waiting for the partner: demo-waiting,"))
                .anyMatch(line -> line.contains("their partner: demo-waiting-partner,"));
    }

    @Test
    void aConversationIsThereToLookAt() {
        Inbox inbox = portal.bean(Inbox.class);
        assertThat(cases()).map(line -> inbox.unread(manager(), line.id())).containsOnlyOnce(3L);
    }

    @Test
    void nobodyReadsInTheDemoDataWhatIsNotForThem() {
        Leaks leaks = MARKED.leaks();
        DemoLookers lookers = new DemoLookers(portal, MARKED);
        List<Looker> everybody = lookers.everybody();
        assertThat(everybody).hasSizeGreaterThan(ACCOUNTS);
        assertThat(DemoLeaks.all(DemoRounds.of(everybody, withoutAccount()), leaks)).isEmpty();
        assertThat(portal.mailbox().newestFirst())
                .flatMap(each ->
                        leaks.in(each.subject() + each.text(), lookers.nobody(), "an e-mail"))
                .isEmpty();
        assertThat(leaks.seen()).as("what was learnt of").containsAll(MARKED.whats());
    }

    @Test
    void somebodyWhoMayReadNothingOfTheDemoDataIsFoundOut() {
        Looker adopter = new DemoLookers(portal, MARKED).named("demo-stage-one");
        assertThat(DemoLeaks.read(adopter, Set.of("/home"), MARKED.forbidden())).isNotEmpty();
    }

    @Test
    void onePortalToAFolder() {
        assertThatThrownBy(() -> DevPortal.start(folder, 0, step -> {}))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("DATA_DIR");
    }

    @Test
    void onePortalToAPort(@TempDir Path another) {
        int taken = portal.uri("/").getPort();
        assertThatThrownBy(() -> DevPortal.start(another, taken, step -> {}))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("Port " + taken + " is taken");
    }

    @Test
    @Order(LAST)
    void isNotReadyWithoutItsDatabaseButAlive() throws IOException, InterruptedException {
        portal.stopDatabase();
        assertThat(get("/health/readiness").statusCode()).isEqualTo(503);
        assertThat(get("/health/liveness").statusCode()).isEqualTo(200);
    }

    /** An enquiry, and a request of which it is proposed what is given. */
    private static List<String> withoutAccount() {
        return Stream.of(
                        cases().stream().filter(line -> line.kind().equals("enquiry")),
                        cases().stream().filter(line -> line.nextStep().equals("records-approve")))
                .flatMap(found -> found.limit(1))
                .map(CaseLine::reference)
                .toList();
    }

    private static Viewer manager() {
        var all = Remit.of(Set.of(StaffRole.MANAGER), null);
        return new Viewer(1, 1, PersonaKind.STAFF, "Ida", all, "session");
    }

    private static List<CaseLine> cases() {
        CaseList list = portal.bean(CaseList.class);
        return Arrays.stream(WaitingFor.values())
                .map(CaseFilter::of)
                .flatMap(any -> all(list, any))
                .toList();
    }

    private static Stream<CaseLine> all(CaseList list, CaseFilter filter) {
        return Stream.iterate(
                        list.worklist(manager(), filter, Cursor.start(), 100),
                        Objects::nonNull,
                        slice ->
                                slice.next() == null
                                        ? null
                                        : list.worklist(manager(), filter, slice.next(), 100))
                .flatMap(slice -> slice.items().stream());
    }

    private static Set<String> routes(
            ApplicationContext context, Predicate<UriRouteInfo<?, ?>> wanted) {
        return context.getBean(Router.class)
                .uriRoutes()
                .filter(wanted)
                .map(route -> route.getHttpMethodName() + " " + route.getUriMatchTemplate())
                .collect(Collectors.toSet());
    }

    private static boolean isOfDevelopment(UriRouteInfo<?, ?> route) {
        return route.getUriMatchTemplate().toString().startsWith("/dev/");
    }

    /** Generated classes are asked for by name: the compiler repeats some of them for the tests. */
    private static boolean isShipped(UriRouteInfo<?, ?> route) {
        Class<?> type = route.getTargetMethod().getDeclaringType();
        return !home(type).equals(home(DevPortalTest.class))
                || Files.exists(
                        home(Application.class)
                                .resolve(type.getName().replace('.', '/') + ".class"));
    }

    private static Path home(Class<?> type) {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(portal.uri(path)).timeout(QUICK).build();
            return client.send(request, BodyHandlers.ofString());
        }
    }
}
