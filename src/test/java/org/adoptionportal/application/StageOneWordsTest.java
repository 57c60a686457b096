package org.adoptionportal.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.adoptionportal.platform.words.Words;
import org.adoptionportal.support.Portal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StageOneWordsTest {

    @ParameterizedTest
    @EnumSource
    void everyCheckCanBeSaid(StageOneCheck check) {
        Words words = Portal.running().bean(Words.class);
        assertThat(words.say("awaited." + check.word())).isNotBlank();
        assertThat(words.say("awaited-for-applicants." + check.word())).isNotBlank();
    }
}
