package org.adoptionportal.identity;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** How much work it is to try a password: OWASP's first choice, 19 MiB and two passes. */
@Factory
final class PasswordHashing {

    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int THREADS = 1;
    private static final int LENGTH_BYTES = 32;

    @Singleton
    Argon2Function argon() {
        return Argon2Function.getInstance(MEMORY_KIB, PASSES, THREADS, LENGTH_BYTES, Argon2.ID);
    }
}
