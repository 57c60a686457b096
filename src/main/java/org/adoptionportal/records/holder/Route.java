package org.adoptionportal.records.holder;

import java.util.Arrays;

/** The ways to birth details; the day of the adoption order decides which of them it is. */
public enum Route {
    /** From the Registrar General, after an interview that nobody can leave out. */
    AFTER_INTERVIEW(1),
    /** From the Registrar General; counselling is offered. */
    BY_REGISTRAR(2),
    /** From the adoption agency; counselling is offered. */
    BY_AGENCY(3);

    private final int number;

    Route(int number) {
        this.number = number;
    }

    /** As the dated rule numbers them, from 1. */
    static Route numbered(int number) {
        return Arrays.stream(values())
                .filter(route -> route.number == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no way " + number));
    }

    int number() {
        return number;
    }

    /** Whether the person must be counselled before birth details are given to them. */
    public boolean interviewComesFirst() {
        return this == AFTER_INTERVIEW;
    }

    /** Whether the Registrar General gives the birth details. */
    public boolean needsRegistrar() {
        return this != BY_AGENCY;
    }
}
