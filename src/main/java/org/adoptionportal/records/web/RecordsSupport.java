package org.adoptionportal.records.web;

import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.adoptionportal.agency.Agency.CommissionedService.Kind;
import org.adoptionportal.agency.AgencyTexts;
import org.adoptionportal.agency.ServicesOfOthers;

/** Where adopted people find support: the agency's own words, and the services of others. */
@Singleton
class RecordsSupport {

    private static final Set<Kind> OTHERS = EnumSet.of(Kind.INTERMEDIARY);

    private final AgencyTexts texts;
    private final ServicesOfOthers services;

    RecordsSupport(AgencyTexts texts, ServicesOfOthers services) {
        this.texts = texts;
        this.services = services;
    }

    /** Safe HTML. */
    String html() {
        return texts.html("records-support");
    }

    List<ServicesOfOthers.Line> services() {
        return services.of(OTHERS);
    }
}
