package org.adoptionportal.application.applicant;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.adoptionportal.application.Application;
import org.adoptionportal.application.Stage;
import org.adoptionportal.clock.DatedRules;
import org.adoptionportal.clock.RuleKey;
import org.adoptionportal.platform.time.London;
import org.jspecify.annotations.Nullable;

/** The stages on the way to adoption, in order, with the times that the dated rules give them. */
@Singleton
public class StageLines {

    private final DatedRules rules;
    private final Clock clock;

    StageLines(DatedRules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /** For people who have not begun. */
    List<StageLine> ofEverybody() {
        return lines(null);
    }

    List<StageLine> of(Application application) {
        return lines(application.stage().shownToApplicants());
    }

    private List<StageLine> lines(@Nullable Stage now) {
        boolean registering = now == Stage.REGISTERING || now == Stage.REGISTERED;
        boolean stageOne = now == Stage.STAGE_ONE;
        return List.of(
                new StageLine(
                        "Registration of interest",
                        "You tell us about yourself and your home. We tell you whether you can"
                                + " begin Stage One.",
                        "We answer within " + period(RuleKey.REGISTRATION_ANSWER),
                        stageOne || now == Stage.DECLINED,
                        registering),
                new StageLine(
                        "Stage One: checks and preparation",
                        "We ask for references and checks. You learn about adoption and begin your"
                                + " preparation training.",
                        "Usually up to " + period(RuleKey.STAGE_ONE),
                        false,
                        stageOne),
                later(
                        "Stage Two: getting to know you",
                        "A social worker visits you at home several times and writes a report"
                                + " together with you.",
                        "Usually up to " + period(RuleKey.STAGE_TWO)),
                later(
                        "Panel and decision",
                        "A panel reads the report and makes a recommendation. Then the agency"
                                + " decides whether you can adopt.",
                        "A decision within "
                                + period(RuleKey.DECISION)
                                + " of the panel’s minutes"),
                later(
                        "Matching and moving in",
                        "We look with you for a child whose needs you can meet, and the child moves"
                                + " in step by step.",
                        "Different for every child"),
                later(
                        "Adoption order",
                        "When the child has lived with you for long enough, you ask the court for an"
                                + " adoption order.",
                        "From 10 weeks after the child moves in"));
    }

    private static StageLine later(String name, String about, String time) {
        return new StageLine(name, about, time, false, false);
    }

    private String period(RuleKey rule) {
        return rules.rule(rule, London.today(clock)).length();
    }
}
