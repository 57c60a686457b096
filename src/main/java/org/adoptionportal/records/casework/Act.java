package org.adoptionportal.records.casework;

import java.util.List;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.form.OnceKey;

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

    static Act of(String heading, String action, List<Field> fields, String button, int version) {
        boolean wrong = fields.stream().anyMatch(field -> field.error() != null);
        return new Act(heading, action, fields, button, wrong, version, OnceKey.fresh());
    }

    Act opened() {
        return new Act(heading, action, fields, button, true, version, idempotencyKey);
    }
}
