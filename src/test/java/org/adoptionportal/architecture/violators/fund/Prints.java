package org.adoptionportal.architecture.violators.fund;

/** Prints where a log belongs. */
final class Prints {

    void print() {
        System.out.println("hello");
    }
}
