package org.adoptionportal.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.adoptionportal.clock.DatedRules;
import org.adoptionportal.clock.RuleKey;
import org.adoptionportal.clock.WrittenRule;
import org.adoptionportal.support.Portal;
import org.junit.jupiter.api.Test;

class DeclaredRulesTest {

    @Test
    void whatRoomsAskForIsWhatIsWrittenAndNobodyDeclaresItTwice() {
        DatedRules england = Portal.running().bean(DatedRules.class);
        assertThat(DeclaredRules.of(Code.PORTAL))
                .containsExactlyInAnyOrderElementsOf(
                        england.all().stream().map(WrittenRule::key).toList());
    }

    @Test
    void aKeyIsFoundWhereverItIsDeclared() {
        assertThat(DeclaredRules.of(Code.VIOLATORS)).containsExactly(new RuleKey("never-written"));
    }
}
