package org.adoptionportal.familysupport.api;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import org.adoptionportal.personallink.LinkHeader;
import org.jspecify.annotations.Nullable;

/** Of which request a family's program speaks, by which personal link, and under which key. */
@Introspected
record Own(
        @PathVariable String reference,
        @Header(LinkHeader.NAME) @Nullable String link,
        @Header(SupportPaths.KEY) @Nullable String key) {

    @Override
    public String toString() {
        return "Own[" + reference + "]";
    }
}
