package org.adoptionportal.familysupport.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import org.adoptionportal.familysupport.view.ProgressView;
import org.jspecify.annotations.Nullable;

/**
 * What a program is told when something was begun or sent.
 *
 * @param personalLink the secret of the link by which the family comes back; null with an account,
 *     and where the link was e-mailed
 */
@Serdeable.Serializable
@JsonInclude(JsonInclude.Include.ALWAYS)
record SentView(ProgressView progress, @Nullable String personalLink) {

    @Override
    public String toString() {
        return "SentView";
    }
}
