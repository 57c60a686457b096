package org.adoptionportal.familysupport.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.adoptionportal.familysupport.FundOutlook.Likelihood;
import org.adoptionportal.familysupport.view.Outlook;

/**
 * What the rules say of a child; a person checks it, and it never stops a request.
 *
 * @param council the name of the one that is responsible; empty while we cannot tell
 */
@Serdeable.Serializable
@JsonInclude(JsonInclude.Include.ALWAYS)
record OutlookView(
        String child,
        String council,
        boolean ours,
        String why,
        Likelihood fund,
        List<String> reasons) {

    static OutlookView of(Outlook outlook) {
        return new OutlookView(
                outlook.child(),
                outlook.council().council(),
                outlook.council().ours(),
                outlook.council().reason(),
                outlook.fund().likelihood(),
                outlook.fund().reasons());
    }

    @Override
    public String toString() {
        return "OutlookView";
    }
}
