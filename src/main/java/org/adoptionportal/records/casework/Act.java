package org.adoptionportal.records.casework;

import java.util.List;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.form.OnceKey;
import org.adoptionportal.records.RecordsRequest;

/**
 * One thing that can be recorded on a request.
 *
 * @param open whether its form is shown at once
 * @param version of the request that is shown
 */
record Act(
        String heading,
        String action,
        List<Field> fields,
        String button,
        boolean open,
        int version,
        String idempotencyKey) {

    /** What is recorded on this request at the address that ends in {@code act}. */
    static Act on(
            RecordsRequest request, String heading, String act, List<Field> fields, String button) {
        String action = RecordsPath.of(request.reference()) + "/" + act;
        return of(heading, action, fields, button, request.rowVersion());
    }

    static Act of(String heading, String action, List<Field> fields, String button, int version) {
        boolean wrong = fields.stream().anyMatch(field -> field.error() != null);
        return new Act(heading, action, fields, button, wrong, version, OnceKey.fresh());
    }

    Act opened() {
        return new Act(heading, action, fields, button, true, version, idempotencyKey);
    }
}
