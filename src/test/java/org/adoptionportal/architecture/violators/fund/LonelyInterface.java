package org.adoptionportal.architecture.violators.fund;

/** An interface for one class. */
interface LonelyInterface {

    /** The one class. */
    record Only() implements LonelyInterface {}
}
