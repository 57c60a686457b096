package org.adoptionportal.platform.web.rendering;

/**
 * A link in the navigation.
 *
 * @param current whether the page shown is the one it leads to, or below it
 */
public record NavLink(String text, String href, boolean current) {

    /** The link as it stands on the page of that path. */
    static NavLink on(String path, String text, String href) {
        boolean below = !href.equals("/") && path.startsWith(href + "/");
        return new NavLink(text, href, below || path.equals(href));
    }
}
