package org.adoptionportal.architecture.violators.application;

/** A name that says nothing. */
public record DateUtils() {}
