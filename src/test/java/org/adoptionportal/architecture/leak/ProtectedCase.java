package org.adoptionportal.architecture.leak;

/** Lays out a case of one kind whose every protected value is a {@link Canary}. */
interface ProtectedCase {

    /** The word for its kind of case. */
    String kind();

    /** Makes one, in that council. */
    Laid layOut(int council);
}
