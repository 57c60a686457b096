package org.adoptionportal.enquiry.api;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.HexFormat;
import org.adoptionportal.enquiry.Enquiries;
import org.adoptionportal.enquiry.WithdrawEnquiry;
import org.adoptionportal.identity.Secrets;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.once.Once;
import org.jspecify.annotations.Nullable;

/**
 * The enquiry of a personal link, for programs. The secret comes in a header, because addresses are
 * written into logs.
 */
@Controller(LinkedApi.PATH)
@Secured(SecurityRule.IS_ANONYMOUS)
class LinkedApi {

    static final String PATH = EnquiriesApi.PATH + "/linked";

    private static final String SECRET = "Enquiry-Link";
    private static final String WITHDRAWAL = "/withdrawal";

    private final Enquiries enquiries;
    private final WithdrawEnquiry withdraw;
    private final EnquiryViews views;
    private final Once once;

    LinkedApi(Enquiries enquiries, WithdrawEnquiry withdraw, EnquiryViews views, Once once) {
        this.enquiries = enquiries;
        this.withdraw = withdraw;
        this.views = views;
        this.once = once;
    }

    @Get
    ProgressView follow(@Header(SECRET) @Nullable String secret) {
        return enquiries
                .linked(given(secret))
                .map(views::progress)
                .orElseThrow(Refusal.NotFound::new);
    }

    @Post(WITHDRAWAL)
    HttpResponse<Void> withdraw(
            @Header(SECRET) @Nullable String secret,
            @Header(EnquiriesApi.KEY) @Nullable String key) {
        String held = given(secret);
        once.perform(
                "link:" + HexFormat.of().formatHex(Secrets.hash(held)),
                "POST " + PATH + WITHDRAWAL,
                key,
                "",
                () -> withdraw.withdraw(held));
        return HttpResponse.noContent();
    }

    private static String given(@Nullable String secret) {
        if (secret == null || secret.isBlank()) {
            throw new Refusal.Invalid(
                    "Send the header Enquiry-Link with the last part of the personal link.");
        }
        return secret.strip();
    }
}
