package org.adoptionportal.dev;

import java.net.URI;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.adoptionportal.architecture.leak.Addresses;
import org.adoptionportal.architecture.leak.Canary;
import org.adoptionportal.architecture.leak.Laid;
import org.adoptionportal.architecture.leak.Leaks;
import org.adoptionportal.architecture.leak.Looker;
import org.adoptionportal.architecture.leak.Readers;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.identity.factor.KnownSecrets;
import org.adoptionportal.support.Answer;
import org.adoptionportal.support.Api;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.Visitor;

/**
 * Makes every protected value of the demo data a word that stands nowhere else, and lets people of
 * the demo data and every role look for them.
 */
final class DemoLeaks implements DemoMark.Marker {

    static final String MANAGER = "demo-manager";

    private static final Map<String, StaffRole> STAFF =
            Map.of(
                    "demo-worker",
                    StaffRole.STAGE_ONE_WORKER,
                    MANAGER,
                    StaffRole.MANAGER,
                    "demo-administrator",
                    StaffRole.ADMINISTRATOR,
                    "demo-support",
                    StaffRole.POST_ORDER_WORKER,
                    "demo-counsellor",
                    StaffRole.RECORDS_COUNSELLOR);

    private static final List<String> PEOPLE =
            List.of("demo-stage-one", "demo-family", "demo-adopted", "demo-birth-relative");
    private static final Pattern REFERENCE = Pattern.compile("[2-9A-Z]{5}-[2-9A-Z]{5}");
    private static final int OWN = 2;
    private static final int STEP = 30;

    private final Queue<Canary> canaries = new ConcurrentLinkedQueue<>();

    @Override
    public String mark(String kind, String whose, String what, String text) {
        String word = Canary.word();
        Predicate<Looker> staff = Readers.staff(kind, 0);
        Predicate<Looker> own = looker -> !whose.isEmpty() && looker.name().startsWith(whose);
        canaries.add(new Canary(word, kind + ": " + what, staff.or(own)));
        return text + " " + word;
    }

    Leaks leaks() {
        return new Leaks(canaries);
    }

    /** As if nobody might read anything. */
    Leaks forbidden() {
        return new Leaks(
                canaries.stream()
                        .map(each -> new Canary(each.text(), each.what(), _ -> false))
                        .toList());
    }

    /** What each of them is, in any case. */
    Set<String> whats() {
        return canaries.stream().map(Canary::what).collect(Collectors.toSet());
    }

    List<Looker> everybody(DevPortal portal) {
        Stream<Looker> signedIn =
                Stream.concat(PEOPLE.stream(), STAFF.keySet().stream())
                        .map(name -> looker(portal, name));
        URI home = portal.uri("/");
        Looker nobody =
                new Looker("nobody", 0, Set.of(), null, Visitor.at(home), Api.anonymous().at(home));
        return Stream.concat(Stream.of(nobody), signedIn).toList();
    }

    /** Every address, of the cases of those people and of more that have no account. */
    static Set<String> addresses(List<Looker> everybody, Stream<String> more) {
        Addresses addresses =
                new Addresses(
                        Stream.concat(own(everybody), more)
                                .distinct()
                                .map(it -> new Laid("", it, Map.of(), Map.of(), List.of()))
                                .toList());
        Set<String> all = new TreeSet<>(addresses.served());
        everybody.stream()
                .filter(each -> PEOPLE.contains(each.name()) || each.name().equals(MANAGER))
                .forEach(each -> all.addAll(addresses.linked(each, List.of("/home", "/worklist"))));
        return all;
    }

    /** The first cases of each of those people. */
    private static Stream<String> own(List<Looker> everybody) {
        return everybody.stream()
                .filter(each -> PEOPLE.contains(each.name()))
                .map(each -> each.visitor().get("/home").document().html())
                .flatMap(home ->
                        REFERENCE
                                .matcher(home)
                                .results()
                                .map(MatchResult::group)
                                .distinct()
                                .limit(OWN));
    }

    static Stream<String> read(Looker looker, Set<String> addresses, Leaks leaks) {
        return addresses.stream()
                .flatMap(address -> {
                    Answer answer = looker.open(address);
                    String all = answer.header("Location") + answer.body();
                    return leaks.in(all, looker, address).stream();
                });
    }

    private static Looker looker(DevPortal portal, String name) {
        URI home = portal.uri("/");
        StaffRole role = STAFF.get(name);
        return new Looker(
                name,
                0,
                role == null ? Set.of() : EnumSet.of(role),
                null,
                browser(portal, home, name),
                program(portal, home, name));
    }

    private static Visitor browser(DevPortal portal, URI home, String name) {
        Visitor visitor = Visitor.at(home);
        Map<String, String> typed = Map.of("signInName", name, "password", DemoPeople.PASSWORD);
        Page page = visitor.submit(visitor.get("/sign-in"), typed);
        if (page.path().startsWith("/sign-in/code")) {
            visitor.submit(page, Map.of("code", portal.bean(KnownSecrets.class).code(name)));
        }
        return visitor;
    }

    /** With the code that follows: each is good once. */
    private static Api program(DevPortal portal, URI home, String name) {
        var soon = portal.bean(Clock.class).instant().plusSeconds(STEP);
        String asked =
                "{\"signInName\": \"%s\", \"password\": \"%s\", \"code\": \"%s\"}"
                        .formatted(
                                name,
                                DemoPeople.PASSWORD,
                                portal.bean(KnownSecrets.class).code(name, soon));
        Answer token = Api.anonymous().at(home).post("/api/v1/token", asked);
        return Api.with(token.field("accessToken")).at(home);
    }
}
