package org.adoptionportal.identity;

import com.nulabinc.zxcvbn.Zxcvbn;
import com.password4j.Argon2Function;
import com.password4j.Password;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Stores and checks passwords by Argon2id, and refuses those that are easily guessed. There are no
 * rules about kinds of character.
 */
@Singleton
final class Passwords {

    static final int SHORTEST = 10;
    static final int LONGEST = 200;

    private static final int SAFE_SCORE = 3;
    private static final int MEASURED = 100;

    private final Zxcvbn strength = new Zxcvbn();
    private final Argon2Function argon;
    private final String nobodys;

    Passwords(Argon2Function argon) {
        this.argon = argon;
        this.nobodys = hash(Secrets.make());
    }

    String hash(String password) {
        return Password.hash(password).addRandomSalt().with(argon).getResult();
    }

    /** Takes as long when there is no account (null) as when there is one. */
    boolean matches(String password, @Nullable String hash) {
        String against = hash == null ? nobodys : hash;
        Argon2Function function = Argon2Function.getInstanceFromHash(against);
        boolean same = Password.check(password, against).with(function);
        return same && hash != null;
    }

    /** Whether somebody who knows these facts about the person would soon guess it. */
    boolean isWeak(String password, List<String> facts) {
        String measured = password.substring(0, Math.min(MEASURED, password.length()));
        return strength.measure(measured, facts).getScore() < SAFE_SCORE;
    }
}
