package org.adoptionportal.dev;

import static java.util.stream.Collectors.toSet;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.adoptionportal.architecture.leak.Looker;
import org.adoptionportal.identity.NewPerson;
import org.adoptionportal.identity.Remit;
import org.adoptionportal.identity.factor.KnownSecrets;
import org.adoptionportal.support.Answer;
import org.adoptionportal.support.Api;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.Visitor;

/** Everybody of the demo data whose account is announced, with a browser and with a program. */
final class DemoLookers {

    private static final Pattern SIGN_IN_NAME = Pattern.compile(": ([a-z-]+),");
    private static final int STEP = 30;

    private final DevPortal portal;
    private final DemoLeaks marked;
    private final URI home;

    DemoLookers(DevPortal portal, DemoLeaks marked) {
        this.portal = portal;
        this.marked = marked;
        this.home = portal.uri("/");
    }

    Looker nobody() {
        return new Looker("nobody", 0, Set.of(), null, Visitor.at(home), Api.anonymous().at(home));
    }

    List<Looker> everybody() {
        return Stream.concat(Stream.of(nobody()), announced().map(this::named)).toList();
    }

    private Stream<String> announced() {
        return portal.bean(DemoData.class).accounts().stream()
                .map(SIGN_IN_NAME::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1));
    }

    Looker named(String name) {
        NewPerson person = marked.person(name);
        return new Looker(
                name,
                0,
                person.remits().stream().map(Remit::role).collect(toSet()),
                person.remits().stream()
                        .map(Remit::authorityId)
                        .filter(Objects::nonNull)
                        .findAny()
                        .orElse(null),
                browser(name),
                program(name));
    }

    private Visitor browser(String name) {
        Visitor visitor = Visitor.at(home);
        Map<String, String> typed = Map.of("signInName", name, "password", DemoPeople.PASSWORD);
        Page page = visitor.submit(visitor.get("/sign-in"), typed);
        if (page.path().startsWith("/sign-in/code")) {
            visitor.submit(page, Map.of("code", portal.bean(KnownSecrets.class).code(name)));
        }
        return visitor;
    }

    /** With the code that follows: each is good once. */
    private Api program(String name) {
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
