package org.adoptionportal.notification;

import io.micronaut.core.io.ResourceLoader;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of every template. A file is a line {@code Subject: …}, an empty line and the text;
 * {@code {{name}}} stands for a value, and {@code {{service}}} for the sender's name.
 */
@Singleton
final class Letters {

    private static final Pattern FILE = Pattern.compile("Subject: (.+)\\R\\R((?s).+)");
    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

    private final Map<Template, Letter> words = new EnumMap<>(Template.class);
    private final String service;

    Letters(ResourceLoader resources, MailSettings settings) {
        this.service = settings.sender();
        for (Template template : Template.values()) {
            words.put(template, read(resources, template.file()));
        }
    }

    Letter write(Template template, Map<String, String> values) {
        Map<String, String> all = new HashMap<>(values);
        all.put("service", service);
        Letter letter = Objects.requireNonNull(words.get(template));
        return new Letter(fill(letter.subject(), all), fill(letter.text(), all));
    }

    private static String fill(String words, Map<String, String> values) {
        return PLACE.matcher(words)
                .replaceAll(place -> Matcher.quoteReplacement(value(place.group(1), values)));
    }

    private static String value(String name, Map<String, String> values) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("No value for {{" + name + "}}");
        }
        return value;
    }

    private static Letter read(ResourceLoader resources, String file) {
        try (InputStream in = resources.getResourceAsStream("classpath:" + file).orElseThrow()) {
            String content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Matcher parts = FILE.matcher(content);
            if (!parts.matches()) {
                throw new IllegalStateException(file + " has no subject, empty line and text");
            }
            return new Letter(parts.group(1), parts.group(2));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
