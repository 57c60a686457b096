package org.adoptionportal.platform.web.component;

/**
 * Takes a person who is being watched to another site at once.
 *
 * @param redirectUrl a site that anybody might be looking at
 */
public record ExitThisPage(String redirectUrl) implements Component {

    @Override
    public String partial() {
        return "exit-this-page";
    }
}
