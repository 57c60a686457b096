package org.adoptionportal.familysupport.api;

final class SupportPaths {

    static final String ALL = "/api/v1/support";
    static final String KEY = "Idempotency-Key";

    private SupportPaths() {}
}
