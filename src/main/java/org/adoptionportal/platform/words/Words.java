package org.adoptionportal.platform.words;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Texts by key, from every {@code messages/words.properties} of the class path: whatever is added
 * to the portal brings its own.
 */
@Singleton
public final class Words {

    private static final String BUNDLE = "messages/words.properties";

    private final Map<String, String> texts = new HashMap<>();

    Words() {
        try {
            for (URL bundle : Collections.list(loader().getResources(BUNDLE))) {
                read(bundle).forEach(this::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ClassLoader loader() {
        return requireNonNull(Words.class.getClassLoader());
    }

    private static Properties read(URL bundle) throws IOException {
        try (Reader reader = new InputStreamReader(bundle.openStream(), StandardCharsets.UTF_8)) {
            Properties words = new Properties();
            words.load(reader);
            return words;
        }
    }

    private void add(Object key, Object text) {
        if (texts.putIfAbsent(key.toString(), text.toString()) != null) {
            throw new IllegalStateException("There are words for " + key + " in two places");
        }
    }

    /**
     * The text of that key.
     *
     * @throws IllegalArgumentException if there is no such text: a fault of the program
     */
    public String say(String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("There are no words for " + key);
        }
        return text;
    }

    /** The text of a key that may be none of ours. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    /** As {@link #say(String)}, with each {@code {name}} in the text filled in. */
    public String say(String key, Map<String, String> values) {
        String text = say(key);
        for (Map.Entry<String, String> value : values.entrySet()) {
            text = text.replace("{" + value.getKey() + "}", value.getValue());
        }
        return text;
    }
}
