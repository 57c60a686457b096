package org.adoptionportal.platform.web.headers;

import io.micronaut.views.csp.CspConfiguration;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.Map;

/**
 * Puts the security headers on every answer that leaves, also to what was no request. Nothing is
 * stored by a browser or a proxy unless the answer itself says that it may be. The content security
 * policy is in {@code application.yml}; an answer that none was drawn up for gets it without
 * scripts.
 */
@Singleton
@Sharable
public final class SecurityHeaders extends ChannelOutboundHandlerAdapter {

    private static final Map<String, String> ALWAYS =
            Map.of(
                    "Strict-Transport-Security", "max-age=31536000; includeSubDomains",
                    "X-Content-Type-Options", "nosniff",
                    "X-Frame-Options", "DENY",
                    "Referrer-Policy", "same-origin",
                    "Cross-Origin-Opener-Policy", "same-origin",
                    "Cross-Origin-Resource-Policy", "same-origin",
                    "Permissions-Policy",
                            "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
    private static final String BY_NONCE = "'nonce-{#nonceValue}'";
    private static final String NOBODY = "'none'";

    private final Map<CharSequence, String> unlessSaid;

    SecurityHeaders(CspConfiguration policy) {
        String withoutScripts =
                policy.getPolicyDirectives().orElseThrow().replace(BY_NONCE, NOBODY);
        unlessSaid =
                Map.of(
                        HttpHeaderNames.CACHE_CONTROL,
                        "no-store",
                        HttpHeaderNames.CONTENT_SECURITY_POLICY,
                        withoutScripts);
    }

    @Override
    public void write(ChannelHandlerContext context, Object part, ChannelPromise promise)
            throws Exception {
        if (part instanceof HttpResponse answer && !Informational.is(answer)) {
            HttpHeaders headers = answer.headers();
            ALWAYS.forEach(headers::set);
            unlessSaid.forEach((name, value) -> addUnlessSaid(headers, name, value));
        }
        super.write(context, part, promise);
    }

    private static void addUnlessSaid(HttpHeaders headers, CharSequence name, String value) {
        if (!headers.contains(name)) {
            headers.set(name, value);
        }
    }
}
