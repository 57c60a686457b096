package org.adoptionportal.counselling;

import java.time.LocalDate;

/** More sessions than the rule allows, and why. */
public record Extension(int more, LocalDate agreedOn, String why) {

    @Override
    public String toString() {
        return "Extension[" + more + "]";
    }
}
