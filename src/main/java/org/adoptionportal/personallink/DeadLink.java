package org.adoptionportal.personallink;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import org.adoptionportal.platform.web.rendering.Pages;

/** The answer to every link that does not work, whyever: status 404. */
public final class DeadLink {

    private static final String VIEW = "personallink/dead";

    private DeadLink() {}

    record DeadLinkPage(String title, boolean error) {}

    /** The page that says so, and what to do. */
    public static HttpResponse<?> page() {
        return Pages.withStatus(
                HttpStatus.NOT_FOUND, VIEW, new DeadLinkPage("This link does not work", false));
    }
}
