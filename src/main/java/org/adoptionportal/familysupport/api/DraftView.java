package org.adoptionportal.familysupport.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.adoptionportal.familysupport.Statement;

/** What a family has written and not sent. */
@Serdeable.Serializable
@JsonInclude(JsonInclude.Include.ALWAYS)
record DraftView(Statement statement, List<OutlookView> outlooks) {

    @Override
    public String toString() {
        return "DraftView";
    }
}
