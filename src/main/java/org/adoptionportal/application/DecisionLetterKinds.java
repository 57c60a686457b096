package org.adoptionportal.application;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.adoptionportal.correspondence.LetterKind;

/** The letters that answer a registration of interest. */
@Factory
final class DecisionLetterKinds {

    @Singleton
    LetterKind accepted() {
        return Outcome.ACCEPT.letter();
    }

    @Singleton
    LetterKind declined() {
        return Outcome.DECLINE.letter();
    }
}
