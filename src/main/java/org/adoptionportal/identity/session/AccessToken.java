package org.adoptionportal.identity.session;

import java.time.Duration;

/**
 * A signed token that names a session.
 *
 * @param sid the session
 * @param life from now until it expires by itself
 */
public record AccessToken(String sid, String value, Duration life) {

    @Override
    public String toString() {
        return "AccessToken";
    }
}
