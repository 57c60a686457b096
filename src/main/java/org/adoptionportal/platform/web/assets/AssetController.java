package org.adoptionportal.platform.web.assets;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import org.adoptionportal.platform.error.Refusal;

/**
 * Serves the static files. Only names that were made at start-up are known, so nothing in a request
 * can lead to another file. A browser keeps what it got for ever: a changed file has a new name.
 */
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.ALL)
class AssetController {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String FOR_A_DAY = "public, max-age=86400";
    private static final String ICON = "images/icon.svg";

    private final Assets assets;

    AssetController(Assets assets) {
        this.assets = assets;
    }

    @Get("/static/{+path}")
    HttpResponse<byte[]> asset(HttpRequest<?> request, String path) {
        Asset asset = assets.at(path);
        if (asset == null) {
            throw new Refusal.NotFound();
        }
        return answer(request, asset, FOR_EVER);
    }

    /** Browsers ask for this name without being told to. */
    @Get("/favicon.ico")
    HttpResponse<byte[]> icon(HttpRequest<?> request) {
        return answer(request, assets.named(ICON), FOR_A_DAY);
    }

    private static HttpResponse<byte[]> answer(HttpRequest<?> request, Asset asset, String keep) {
        Encoding encoding = Encoding.of(request, asset);
        String tag = '"' + asset.fingerprint() + '-' + encoding.token() + '"';
        boolean known =
                request.getHeaders().getAll(HttpHeaders.IF_NONE_MATCH).stream()
                        .anyMatch(tags -> tags.contains(tag));
        MutableHttpResponse<byte[]> answer =
                known ? HttpResponse.notModified() : encoding.body(asset);
        return answer.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, keep)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    }
}
