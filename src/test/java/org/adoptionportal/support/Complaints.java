package org.adoptionportal.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * What a browser complains of while somebody visits: calls to other hosts, files that do not load,
 * errors of scripts, breaches of the content security policy. A page of its own may answer 4xx.
 */
final class Complaints {

    private static final String CHROMIUM_SAYS_OF_A_STATUS = "Failed to load resource";
    private static final int CLIENT_ERROR = 400;
    private static final int SERVER_ERROR = 500;

    private final List<String> heard = new ArrayList<>();
    private final String host;

    Complaints(Page page, URI home) {
        host = home.getAuthority();
        page.onRequest(this::asked);
        page.onResponse(this::answered);
        page.onConsoleMessage(this::said);
        page.onPageError(error -> heard.add("script error: " + error));
    }

    void none() {
        assertThat(heard).as("what the browser complained of").isEmpty();
    }

    private void asked(Request request) {
        URI uri = URI.create(request.url());
        if (uri.getAuthority() != null && !uri.getAuthority().equals(host)) {
            heard.add("asked another host: " + request.url());
        }
    }

    private void answered(Response response) {
        boolean page = response.request().isNavigationRequest();
        if (response.status() >= (page ? SERVER_ERROR : CLIENT_ERROR)) {
            heard.add("answered " + response.status() + ": " + response.url());
        }
    }

    private void said(ConsoleMessage message) {
        if (message.type().equals("error")
                && !message.text().startsWith(CHROMIUM_SAYS_OF_A_STATUS)) {
            heard.add("console: " + message.text());
        }
    }
}
