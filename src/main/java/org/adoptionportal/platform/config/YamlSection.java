package org.adoptionportal.platform.config;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.adoptionportal.platform.start.CannotStart;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Part of a YAML file that refuses what it does not understand. Every plain value is text until it
 * is asked for as something else, so telephone numbers, dates and "no" stay what was written.
 *
 * <p>All methods throw {@link CannotStart} with a message that names file and key, or the line
 * where the file is not YAML.
 */
public final class YamlSection {

    private final String file;
    private final String path;
    private final Map<String, Object> entries;

    private YamlSection(String file, String path, Object value) {
        this.file = file;
        this.path = path;
        this.entries = new LinkedHashMap<>();
        if (!(value instanceof Map<?, ?> map)) {
            throw new CannotStart(file + ": " + path + " must hold keys and values");
        }
        map.forEach((key, entry) -> entries.put(String.valueOf(key), entry));
    }

    /**
     * The whole of a file.
     *
     * @param file what messages call it
     */
    public static YamlSection read(String file, String yaml) {
        try {
            LoaderOptions options = new LoaderOptions();
            options.setAllowDuplicateKeys(false);
            DumperOptions unused = new DumperOptions();
            Object root =
                    new Yaml(
                                    new SafeConstructor(options),
                                    new Representer(unused),
                                    unused,
                                    options,
                                    new TextOnly())
                            .load(yaml);
            return new YamlSection(file, "the file", root == null ? Map.of() : root);
        } catch (YAMLException e) {
            throw new CannotStart(file + ": " + e.getMessage(), e);
        }
    }

    private static final class TextOnly extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            // No plain value is a number, a date, a truth or nothing: all are text.
        }
    }

    /** Refuses every key but these. */
    public YamlSection only(String... known) {
        for (String key : entries.keySet()) {
            if (!Set.of(known).contains(key)) {
                throw fault(key, "is not known here; known are " + String.join(", ", known));
            }
        }
        return this;
    }

    public Set<String> keys() {
        return Collections.unmodifiableSet(entries.keySet());
    }

    public String text(String key) {
        return ifAny(key).orElseThrow(() -> fault(key, "is missing or empty"));
    }

    public Optional<String> ifAny(String key) {
        Object value = entries.getOrDefault(key, "");
        if (!(value instanceof String text)) {
            throw fault(key, "must be text");
        }
        return Optional.of(text.strip()).filter(stripped -> !stripped.isEmpty());
    }

    /** A whole number, not negative. */
    public int number(String key) {
        try {
            return Integer.parseUnsignedInt(text(key));
        } catch (NumberFormatException e) {
            throw fault(key, "must be a whole number");
        }
    }

    public LocalDate date(String key) {
        try {
            return LocalDate.parse(text(key));
        } catch (DateTimeParseException e) {
            throw fault(key, "must be a date such as 2026-03-31");
        }
    }

    /**
     * The constant that is written in small letters with hyphens, BEGINNING_WITH as beginning-with.
     */
    public <E extends Enum<E>> E oneOf(String key, Class<E> type) {
        List<String> known = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            String written = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (written.equals(text(key))) {
                return constant;
            }
            known.add(written);
        }
        throw fault(key, "must be one of " + String.join(", ", known));
    }

    public YamlSection section(String key) {
        return new YamlSection(file, at(key), entries.getOrDefault(key, ""));
    }

    /** The parts of a list; empty if the key is absent. */
    public List<YamlSection> sections(String key) {
        List<YamlSection> parts = new ArrayList<>();
        for (Object item : list(key)) {
            parts.add(new YamlSection(file, at(key) + "[" + (parts.size() + 1) + "]", item));
        }
        return parts;
    }

    /** The texts of a list; empty if the key is absent. */
    public List<String> texts(String key) {
        return list(key).stream().map(String::valueOf).map(String::strip).toList();
    }

    private List<?> list(String key) {
        if (entries.getOrDefault(key, List.of()) instanceof List<?> list) {
            return list;
        }
        throw fault(key, "must be a list");
    }

    private String at(String key) {
        return path.equals("the file") ? key : path + "." + key;
    }

    /** A refusal to start that names this file and key. */
    public CannotStart fault(String key, String why) {
        return new CannotStart(file + ": " + at(key) + " " + why);
    }
}
