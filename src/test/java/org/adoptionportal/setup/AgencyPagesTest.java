package org.adoptionportal.setup;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.adoptionportal.clock.DatedRules;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.platform.config.ConfigFolder;
import org.adoptionportal.setup.RulesPage.Fact;
import org.adoptionportal.support.Answer;
import org.adoptionportal.support.Api;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Queries;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgencyPagesTest {

    private static final String OWN_RULES =
            """
            rules:
              stage-one:
                values:
                  - {from: 2025-04-01, value: 3, source: Our procedures 2025}
                  - {from: 2099-01-01, value: 1, source: Our plan}
            """;

    private final Person manager = People.staff(StaffRole.MANAGER);
    private final Visitor visitor = Visitor.signedInAs(manager);

    @Test
    void theAgencyIsShownWithWhereItIsChanged() {
        Page page = visitor.click(visitor.get("/worklist"), "Agency");
        assertThat(page.heading()).isEqualTo("Agency");
        assertThat(page.text())
                .contains("Wherrydale Adoption", "Rutland", "Lantern Birth Family Support")
                .contains("agency.yml", "The agency's own decision maker");
        assertThat(page.hasLink("Teams")).isTrue();
        assertThat(page.hasLink("Absences and cover")).isTrue();
        assertThat(page.hasLink("Accounts of staff")).isFalse();
        Visitor administrator = Visitor.signedInAs(People.staff(StaffRole.ADMINISTRATOR));
        assertThat(administrator.get("/agency").hasLink("Accounts of staff")).isTrue();
        Visitor worker = Visitor.signedInAs(People.staff(StaffRole.TRIAGE));
        assertThat(worker.get("/worklist").hasLink("Agency")).isFalse();
    }

    private static int numberOfRules() {
        return Portal.running().bean(DatedRules.class).all().size();
    }

    @Test
    void everyRuleIsShownWithItsSource() throws Exception {
        Page page = visitor.click(visitor.get("/agency"), "Rules");
        assertThat(page.document().select(".govuk-summary-card")).hasSize(numberOfRules());
        assertThat(page.text())
                .contains(
                        "Stage One takes up to 2 months",
                        "Age to adopt",
                        "Since 1 July 2013",
                        "Statutory Guidance 2013")
                .contains("Our agency has set no value of its own", "rules.yml");
        assertThat(Queries.during(() -> visitor.get("/agency/rules"))).hasSize(1);
    }

    @Test
    void whatTheAgencySetStandsBesideEnglandsRule(@TempDir Path folder) throws IOException {
        withRules(
                folder,
                portal -> {
                    RulesPage page = portal.getApplicationContext().getBean(RulePages.class).page();
                    assertThat(page.own()).containsExactly("Stage One");
                    RulesPage.Line line =
                            page.rules().stream()
                                    .filter(it -> it.name().equals("Stage One"))
                                    .findFirst()
                                    .orElseThrow();
                    assertThat(line.value()).isEqualTo("3 months");
                    assertThat(line.facts())
                            .extracting(Fact::what)
                            .containsExactly(
                                    "In words",
                                    "Since",
                                    "Source",
                                    "How it is counted",
                                    "England’s rule",
                                    "Coming",
                                    "Before");
                    assertThat(said(line, "England’s rule"))
                            .startsWith("2 months from 1 July 2013");
                    assertThat(said(line, "Coming"))
                            .isEqualTo("1 month from 1 January 2099 (Our plan)");
                    assertThat(said(line, "Before")).startsWith("2 months");
                });
    }

    @Test
    void programsReadTheSame(@TempDir Path folder) throws IOException {
        Answer rules = Api.signedInAs(manager).get("/api/v1/rules");
        assertThat(rules.json().get("items").size()).isEqualTo(numberOfRules());
        assertThat(rules.body()).contains("\"key\":\"challenge\"", "\"counts\":\"BEGINNING_WITH\"");
        withRules(
                folder,
                portal -> {
                    var stageOne =
                            portal
                                    .getApplicationContext()
                                    .getBean(RulesApi.class)
                                    .list()
                                    .items()
                                    .stream()
                                    .filter(it -> it.key().equals("stage-one"))
                                    .findFirst()
                                    .orElseThrow();
                    assertThat(stageOne.now()).matches(it -> it.ofAgency() && it.value() == 3);
                    assertThat(stageOne.national()).hasSize(1);
                    assertThat(stageOne.values()).hasSize(3);
                });
    }

    @Test
    void othersWhoHelpAreNamedWhereTheyFit() {
        Visitor anybody = Visitor.anonymous();
        assertThat(anybody.get("/adopted-people-and-birth-families").text())
                .contains("The Finding Circle", "01632 960155", "Lantern Birth Family Support")
                .doesNotContain("Far Shores");
        assertThat(anybody.get("/help").text()).contains("Far Shores Adoption");
        assertThat(anybody.get("/family-support").text()).doesNotContain("Others who help");
        assertThat(Api.anonymous().get("/api/v1/services").body())
                .contains("\"service\":\"INTERMEDIARY\"", "\"telephone\":null");
    }

    private static String said(RulesPage.Line line, String what) {
        return line.facts().stream()
                .filter(it -> it.what().equals(what))
                .findFirst()
                .orElseThrow()
                .lines()
                .getFirst();
    }

    private static void withRules(Path folder, Consumer<EmbeddedServer> look) throws IOException {
        Files.writeString(folder.resolve("agency.yml"), ConfigFolder.shipped("agency/agency.yml"));
        Files.writeString(folder.resolve("rules.yml"), OWN_RULES);
        try (EmbeddedServer portal =
                Portal.running().another(Map.of("portal.config-dir", folder.toString()))) {
            look.accept(portal);
        }
    }
}
