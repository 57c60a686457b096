package org.adoptionportal.identity.session;

import java.time.Duration;

/**
 * A signed token that names a session.
 *
 * @param life from now until it expires by itself
 */
public record AccessToken(String value, Duration life) {

    @Override
    public String toString() {
        return "AccessToken";
    }
}
