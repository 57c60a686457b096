package org.adoptionportal.platform.web.rendering;

/**
 * How long the person signed in stays so.
 *
 * @param sentence says it to whoever has no script
 * @param idle how long without doing anything, in words
 * @param idleSeconds left without doing anything
 * @param absoluteSeconds left in all
 */
public record SignedInTime(String sentence, String idle, long idleSeconds, long absoluteSeconds) {}
