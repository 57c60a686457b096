package org.adoptionportal.platform.words;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** Texts by key, from {@code messages/words.properties}. */
@Singleton
public final class Words {

    private static final String BUNDLE = "/messages/words.properties";

    private final Properties texts = new Properties();

    Words() {
        try (Reader reader =
                new InputStreamReader(
                        Objects.requireNonNull(Words.class.getResourceAsStream(BUNDLE)),
                        StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The text of that key.
     *
     * @throws IllegalArgumentException if there is no such text: a fault of the program
     */
    public String say(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("There are no words for " + key);
        }
        return text;
    }

    /** The text of a key that may be none of ours. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(texts.getProperty(key));
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
