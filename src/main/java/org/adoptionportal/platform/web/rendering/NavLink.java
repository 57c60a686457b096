package org.adoptionportal.platform.web.rendering;

/**
 * A link in the navigation.
 *
 * @param current whether the page shown is the one it leads to, or below it
 */
public record NavLink(String text, String href, boolean current) {}
