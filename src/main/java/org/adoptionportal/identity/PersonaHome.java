package org.adoptionportal.identity;

/** Where people of one capacity begin; the room that serves them gives a bean. */
public record PersonaHome(PersonaKind kind, String path) {}
