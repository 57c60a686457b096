package org.adoptionportal.correspondence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.adoptionportal.platform.start.CannotStart;

/**
 * The words of a kind of letter. A file is a line {@code Version: …}, an empty line and paragraphs
 * with an empty line between them. Lines that begin with {@code ##} are headings, and with a hyphen
 * those of a list; {@code {place}} stands for a value. What is typed into a letter is never read as
 * any of these.
 */
record Wording(String version, List<String> paragraphs) {

    private static final Pattern FILE =
            Pattern.compile("Version: ([A-Za-z0-9.-]{1,20})\\R\\R((?s).*\\S.*)");
    private static final Pattern PLACE = Pattern.compile("\\{([^{}\\s]+)}");
    private static final String HEADING = "## ";
    private static final String ITEM = "- ";

    /**
     * Reads a file.
     *
     * @param file what messages call it
     * @throws CannotStart if it is not written as above, or holds a place that is not known or
     *     lacks one that is needed
     */
    static Wording read(String file, LetterKind kind, String content) {
        Matcher parts = FILE.matcher(content);
        if (!parts.matches()) {
            throw new CannotStart(
                    file + " must begin with a line such as “Version: 2”, then an empty line");
        }
        requirePlaces(file, kind, parts.group(2));
        return new Wording(parts.group(1), List.of(parts.group(2).strip().split("\\R\\s*\\R", -1)));
    }

    private static void requirePlaces(String file, LetterKind kind, String words) {
        Set<String> used = new HashSet<>();
        PLACE.matcher(words).results().forEach(place -> used.add(place.group(1)));
        for (String place : used) {
            if (!kind.known().contains(place)) {
                throw new CannotStart(
                        "%s holds {%s}, which we do not know; known are %s"
                                .formatted(file, place, new TreeSet<>(kind.known())));
            }
        }
        for (String place : kind.needed()) {
            if (!used.contains(place)) {
                throw new CannotStart(
                        file + " lacks {" + place + "}, without which it says nothing");
            }
        }
    }

    /**
     * The words with their values. A place that has a paragraph to itself becomes as many
     * paragraphs as its value has lines: none if it is empty.
     */
    List<Block> filled(Map<String, String> values) {
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : paragraphs) {
            Matcher alone = PLACE.matcher(paragraph);
            if (alone.matches()) {
                value(values, alone.group(1))
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .map(Block::paragraph)
                        .forEach(blocks::add);
            } else {
                blocks.add(block(paragraph, values));
            }
        }
        return List.copyOf(blocks);
    }

    private static Block block(String paragraph, Map<String, String> values) {
        if (paragraph.startsWith(HEADING)) {
            return Block.heading(fill(paragraph.substring(HEADING.length()), values));
        }
        if (paragraph.startsWith(ITEM)) {
            return Block.list(
                    Arrays.stream(paragraph.substring(ITEM.length()).split("\\R- ", -1))
                            .map(item -> fill(item, values))
                            .toList());
        }
        return Block.paragraph(fill(paragraph, values));
    }

    private static String fill(String words, Map<String, String> values) {
        return PLACE.matcher(words.replaceAll("\\s*\\R\\s*", " "))
                .replaceAll(place -> Matcher.quoteReplacement(value(values, place.group(1))));
    }

    private static String value(Map<String, String> values, String place) {
        String value = values.get(place);
        if (value == null) {
            throw new IllegalStateException("No value for {" + place + "}");
        }
        return value;
    }
}
