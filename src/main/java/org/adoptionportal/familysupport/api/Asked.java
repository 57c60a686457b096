package org.adoptionportal.familysupport.api;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import org.jspecify.annotations.Nullable;

/** On which request, and which version of it, something is decided, and under which key. */
@Introspected
record Asked(
        @PathVariable String reference,
        @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
        @Header(SupportPaths.KEY) @Nullable String key) {}
