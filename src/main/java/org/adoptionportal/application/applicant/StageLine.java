package org.adoptionportal.application.applicant;

/**
 * One stage of the way to adoption.
 *
 * @param time how long it takes or when it was
 * @param done whether it is over
 * @param current whether the applicants are in it now
 */
record StageLine(String name, String about, String time, boolean done, boolean current) {}
