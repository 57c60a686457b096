package org.adoptionportal.support;

import java.util.UUID;
import org.adoptionportal.identity.StaffRole;

/** A program that acts for somebody on one case. */
public record CaseProgram(Api api, String reference) {

    /** For a worker of the whole agency who follows the checks of Stage One. */
    public static CaseProgram on(String reference) {
        return of(People.staff(StaffRole.STAGE_ONE_WORKER), reference);
    }

    public static CaseProgram of(Person person, String reference) {
        return new CaseProgram(Api.signedInAs(person), reference);
    }

    /** Reads what is there, below the case. */
    public Answer get(String path) {
        return api.get(path(path));
    }

    /** Sends something new. */
    public Answer post(String path, String json) {
        return post(path, json, UUID.randomUUID().toString());
    }

    /** Sends something under this key. */
    public Answer post(String path, String json, String key) {
        return api.send("POST", path(path), json, "Idempotency-Key", key);
    }

    /** Sends what changes this version. */
    public Answer change(String path, String json, String version) {
        String key = UUID.randomUUID().toString();
        return api.send("POST", path(path), json, "Idempotency-Key", key, "If-Match", version);
    }

    private String path(String below) {
        return "/api/v1/cases/" + reference + below;
    }
}
