package org.adoptionportal.agency;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The agency that this installation serves, from its {@code agency.yml}.
 *
 * @param name of the organisation
 * @param serviceName what the website is called
 * @param telephone as people write it, with spaces
 * @param postalAddress line by line
 * @param openingHours when somebody answers, as it reads after "We are open"
 * @param partnerCodes ONS codes of the authorities it works for; see {@link Authorities#partners()}
 * @param dataProtectionEmail of the data protection officer
 * @param accessibilityPrepared the day on which the agency prepared its accessibility statement;
 *     null while it has not
 * @param exitAddress where people are taken who leave in a hurry because they may be watched
 * @param isExample whether this is the made-up agency that is shipped for trying out; people must
 *     then be told so
 */
public record Agency(
        String name,
        String serviceName,
        String telephone,
        String email,
        List<String> postalAddress,
        String openingHours,
        DecisionMaker decisionMaker,
        List<String> partnerCodes,
        List<CommissionedService> commissionedOut,
        String dataProtectionEmail,
        @Nullable LocalDate accessibilityPrepared,
        URI exitAddress,
        boolean isExample) {

    /** Whose agency decision maker decides about approval. */
    public enum DecisionMaker {
        AGENCY,
        PARTNER_AUTHORITY
    }

    /**
     * A service that another organisation gives, and to which people are sent.
     *
     * @param telephone as people write it, with spaces; null when the agency names none
     */
    public record CommissionedService(
            Kind service, String provider, URI website, @Nullable String telephone) {

        public enum Kind {
            INTER_COUNTRY_ADOPTION,
            INTERMEDIARY,
            BIRTH_PARENT_SUPPORT
        }
    }
}
