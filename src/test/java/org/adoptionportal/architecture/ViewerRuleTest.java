package org.adoptionportal.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ViewerRuleTest {

    @Test
    void everyReadIsTheViewers() {
        assertThat(ViewerRule.unscoped(Code.PORTAL)).isEmpty();
    }

    @Test
    void readsOfThePortalItselfAreReviewedAndNoneIsStale() {
        assertThat(ViewerRule.reviewed()).isEqualTo(ViewerRule.systemReads(Code.PORTAL));
    }

    @Test
    void readsWithoutAViewerAreCaught() {
        assertThat(ViewerRule.unscoped(Code.VIOLATORS))
                .extracting(it -> it.replaceAll(".*\\.", ""))
                .containsExactly("ignoresTheViewer", "knowsNoViewer");
    }

    @Test
    void readsOfThePortalItselfAreFound() {
        assertThat(ViewerRule.systemReads(Code.VIOLATORS))
                .singleElement()
                .asString()
                .endsWith(".system");
    }
}
