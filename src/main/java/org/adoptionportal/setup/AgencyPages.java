package org.adoptionportal.setup;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.adoptionportal.agency.Agency;
import org.adoptionportal.agency.Authorities;
import org.adoptionportal.agency.Authority;
import org.adoptionportal.agency.ServicesOfOthers;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.web.component.SummaryList;
import org.adoptionportal.platform.words.Words;
import org.adoptionportal.setup.AgencyPage.Way;

/** Makes the page about the agency. */
@Singleton
final class AgencyPages {

    private final Agency agency;
    private final Authorities authorities;
    private final ServicesOfOthers services;
    private final Words words;

    AgencyPages(Agency agency, Authorities authorities, ServicesOfOthers services, Words words) {
        this.agency = agency;
        this.authorities = authorities;
        this.services = services;
        this.words = words;
    }

    AgencyPage page(Viewer viewer) {
        return new AgencyPage(
                "Agency",
                false,
                ways(viewer),
                facts(),
                authorities.partners().stream().map(Authority::name).toList(),
                services.all());
    }

    private static List<Way> ways(Viewer viewer) {
        List<Way> ways = new ArrayList<>();
        if (viewer.has(StaffRole.ADMINISTRATOR)) {
            ways.add(
                    new Way(
                            "Accounts of staff",
                            "/staff-accounts",
                            "Make an account for a colleague, change their work, end an account."));
        }
        ways.add(new Way("Teams", "/teams", "Make teams, and say who is in them."));
        ways.add(
                new Way(
                        "Absences and cover",
                        "/absences",
                        "Who is away, and who looks after their work."));
        ways.add(
                new Way(
                        "Rules",
                        SetUp.PATH + "/rules",
                        "The time limits and numbers we work by, and where each comes from."));
        return List.copyOf(ways);
    }

    private SummaryList facts() {
        return SummaryList.empty()
                .row("Agency", agency.name())
                .row("Service", agency.serviceName())
                .row("Telephone", agency.telephone())
                .row("Email", agency.email())
                .row("Address", agency.postalAddress())
                .row("Open", agency.openingHours())
                .row("Who decides about approval", decides());
    }

    private String decides() {
        return words.say("decision-maker." + agency.decisionMaker());
    }
}
