package org.adoptionportal.application.form;

/** An answer to choose; the value holds no comma. */
public record Option(String value, String text) {}
