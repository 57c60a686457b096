package org.adoptionportal.personallink;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/** Shows an enquiry to whoever follows it, as if enquiries were followed so. */
@Singleton
@Requires(env = "test")
class ExampleFollowed implements FollowedCase {

    record ExamplePage(String title, boolean error) {}

    @Override
    public String kind() {
        return "enquiry";
    }

    @Override
    public Optional<FollowedPage> page(long caseId, String secret) {
        return Optional.of(
                new FollowedPage("personallink/example", new ExamplePage("Case " + caseId, false)));
    }

    @Override
    public Optional<Object> view(long caseId) {
        return Optional.of(Map.of("case", caseId));
    }
}
