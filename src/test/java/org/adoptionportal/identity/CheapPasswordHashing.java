package org.adoptionportal.identity;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;

/** Next to no work, so that tests may sign up and sign in as often as they like. */
@Factory
@Requires(env = "test")
final class CheapPasswordHashing {

    @Singleton
    @Replaces(bean = Argon2Function.class, factory = PasswordHashing.class)
    Argon2Function argon() {
        return Argon2Function.getInstance(64, 1, 1, 32, Argon2.ID);
    }
}
