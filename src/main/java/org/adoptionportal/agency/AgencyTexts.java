package org.adoptionportal.agency;

import io.micronaut.context.annotation.Context;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.adoptionportal.platform.config.ConfigFolder;
import org.adoptionportal.platform.start.CannotStart;

/**
 * Blocks of text in the agency's own words: {@code texts/NAME.md} of its folder, or the shipped
 * one. {@code {telephone}}, {@code {email}} and {@code {opening-hours}} become the agency's.
 */
@Context
public final class AgencyTexts {

    private static final String FOLDER = "texts/";
    private static final String ENDING = ".md";
    private static final Set<String> NAMES =
            Set.of("support-door", "adopted-and-birth-door", "help");

    private final Map<String, String> html = new TreeMap<>();

    AgencyTexts(ConfigFolder folder, Agency agency) {
        for (String file : folder.ownNames("texts")) {
            if (!file.endsWith(ENDING) || !NAMES.contains(file.replace(ENDING, ""))) {
                throw new CannotStart(FOLDER + file + " is not a text we know; known are " + NAMES);
            }
        }
        for (String name : NAMES) {
            String file = FOLDER + name + ENDING;
            String markdown =
                    folder.own(file).orElseGet(() -> ConfigFolder.shipped("agency/" + file));
            html.put(name, Markdown.html(filled(markdown, agency)));
        }
    }

    /**
     * The block as HTML that is safe to put into a page unescaped.
     *
     * @param name such as {@code help}
     * @throws IllegalArgumentException if there is no such block
     */
    public String html(String name) {
        String block = html.get(name);
        if (block == null) {
            throw new IllegalArgumentException("There is no text " + name);
        }
        return block;
    }

    private static String filled(String markdown, Agency agency) {
        return markdown.replace("tel:{telephone}", "tel:" + agency.telephone().replace(" ", ""))
                .replace("{telephone}", agency.telephone())
                .replace("{email}", agency.email())
                .replace("{opening-hours}", agency.openingHours());
    }
}
