package org.adoptionportal.agency;

import io.micronaut.context.annotation.Context;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.adoptionportal.platform.config.ConfigFolder;
import org.adoptionportal.platform.start.CannotStart;
import org.adoptionportal.platform.time.London;
import org.jspecify.annotations.Nullable;

/**
 * Blocks of text in the agency's own words: {@code texts/NAME.md} of its folder, or the shipped
 * one. Words in braces, such as {@code {telephone}}, become the agency's from {@code agency.yml}.
 */
@Context
public final class AgencyTexts {

    private static final String FOLDER = "texts/";
    private static final String ENDING = ".md";
    private static final Set<String> NAMES =
            Set.of(
                    "support-door",
                    "adopted-and-birth-door",
                    "help",
                    "privacy",
                    "cookies",
                    "accessibility",
                    "records-support",
                    "emergency");

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
                .replace("{opening-hours}", agency.openingHours())
                .replace("{name}", agency.name())
                .replace("{service-name}", agency.serviceName())
                .replace("{data-protection-email}", agency.dataProtectionEmail())
                .replace("{accessibility-prepared}", prepared(agency.accessibilityPrepared()));
    }

    private static String prepared(@Nullable LocalDate on) {
        return on == null
                ? "We are still preparing this statement."
                : "We prepared this statement on " + London.date(on) + ".";
    }
}
