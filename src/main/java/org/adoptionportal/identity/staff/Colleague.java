package org.adoptionportal.identity.staff;

/** A member of staff, as the others know them. */
public record Colleague(long personaId, String name, Standing standing) {

    /** Where they are with their account. */
    public enum Standing {
        INVITED,
        ACTIVE,
        LEFT
    }

    /** Whether they have begun to use their account, and it has not ended. */
    public boolean isActive() {
        return standing == Standing.ACTIVE;
    }

    public boolean hasLeft() {
        return standing == Standing.LEFT;
    }
}
