package org.adoptionportal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import org.junit.jupiter.api.Test;

class PasswordHashingTest {

    @Test
    void isAsMuchWorkAsOwaspAdvises() {
        Argon2Function argon = new PasswordHashing().argon();
        assertThat(argon.getVariant()).isEqualTo(Argon2.ID);
        assertThat(argon.getMemory()).isEqualTo(19 * 1024);
        assertThat(argon.getIterations()).isEqualTo(2);
    }

    @Test
    void whatIsStoredSaysHowItWasMade() {
        String stored = new Passwords(new PasswordHashing().argon()).hash("umbrella-lantern-otter");
        assertThat(stored).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }
}
