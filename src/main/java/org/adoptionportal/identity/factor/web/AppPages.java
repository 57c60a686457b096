package org.adoptionportal.identity.factor.web;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.adoptionportal.identity.Holders;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.Button;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.TextInput;
import org.jspecify.annotations.Nullable;

/** Draws the page on which an authenticator app takes over its secret. */
@Singleton
final class AppPages {

    static final String VIEW = "identity/factor/app";

    private static final Pattern GROUP = Pattern.compile("(.{4})(?=.)");

    private final Holders holders;
    private final String issuer;

    /**
     * @param issuer stands beside the codes in the app, where others may see it: the name under
     *     which we also send e-mail, because it gives nothing away
     */
    AppPages(Holders holders, @Value("${portal.mail.sender}") String issuer) {
        this.holders = holders;
        this.issuer = issuer;
    }

    /**
     * The page.
     *
     * @param secret to be typed, in groups of four
     * @param href opens the app on the phone that shows this page
     */
    record AppPage(
            String title,
            boolean error,
            BackLink backLink,
            @Nullable ErrorSummary errorSummary,
            QrPicture picture,
            String secret,
            String href,
            String account,
            String issuer,
            List<Field> fields,
            Button button) {}

    AppPage of(Viewer viewer, String secret, @Nullable String error) {
        String account = accountOf(viewer);
        String href = address(viewer, secret);
        List<Field> fields =
                List.of(
                        TextInput.named("code")
                                .labelled("Code that the app shows")
                                .digits()
                                .autocomplete("one-time-code")
                                .width(10)
                                .error(error));
        return new AppPage(
                "Set up an authenticator app",
                error != null,
                BackLink.to(SecondFactorController.PATH),
                ErrorSummary.of(fields),
                QrPicture.of(href),
                GROUP.matcher(secret).replaceAll("$1 "),
                href,
                account,
                issuer,
                fields,
                Button.submit("Continue"));
    }

    /** As authenticator apps expect it; what is left out is what all of them assume. */
    String address(Viewer viewer, String secret) {
        String account = accountOf(viewer);
        return "otpauth://totp/%1$s:%2$s?secret=%3$s&issuer=%1$s"
                .formatted(encoded(issuer), encoded(account), secret);
    }

    private String accountOf(Viewer viewer) {
        return holders.holder(viewer.accountId()).details().signInName();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
