package org.adoptionportal.personallink;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.adoptionportal.personallink.FollowedCase.FollowedPage;

/** Asks the kind of a followed case what it shows. */
@Singleton
class FollowedCases {

    private final PersonalLinks links;
    private final Map<String, FollowedCase> kinds;

    FollowedCases(PersonalLinks links, List<FollowedCase> kinds) {
        this.links = links;
        this.kinds = kinds.stream().collect(toMap(FollowedCase::kind, kind -> kind));
    }

    @Transactional
    Optional<FollowedPage> page(String secret) {
        return shown(secret, (kind, id) -> kind.page(id, secret));
    }

    @Transactional
    Optional<Object> view(String secret) {
        return shown(secret, FollowedCase::view);
    }

    private <T> Optional<T> shown(
            String secret, BiFunction<FollowedCase, Long, Optional<T>> shows) {
        return links.caseOf(secret)
                .flatMap(linked ->
                        Optional.ofNullable(kinds.get(linked.kind()))
                                .flatMap(kind -> shows.apply(kind, linked.caseId())));
    }
}
