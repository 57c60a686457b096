package org.adoptionportal.support;

import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody without an account who enquires.
 *
 * @param answers valid ones to every question; change them at will
 */
public record Enquirer(Visitor visitor, String email, Map<String, String> answers) {

    private static final Pattern REFERENCE = Pattern.compile("[2-9A-Z]{5}-[2-9A-Z]{5}");

    public static Enquirer valid() {
        String email = "e" + UUID.randomUUID() + "@example.org";
        Map<String, String> answers =
                new HashMap<>(
                        Map.of(
                                "interest", "ADOPTING",
                                "names", "Wren and Ash Tallow",
                                "email", email,
                                "telephone", "01632 960 003",
                                "ways", "EMAIL",
                                "times", "After six",
                                "authority", "1",
                                "postcode", "AB1 2CD",
                                "question", "How long does it take?"));
        return new Enquirer(Visitor.anonymous(), email, answers);
    }

    /** The answers as a program sends them. */
    public String json() {
        Map<String, Object> body = new TreeMap<>(answers);
        body.computeIfPresent("ways", (name, way) -> List.of(way));
        try {
            return Portal.running().bean(JsonMapper.class).writeValueAsString(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens the form, fills it in and sends it. */
    public Page sends() {
        return visitor.submit(visitor.get("/enquiries/new"), answers);
    }

    /** Sends it, and answers the reference on the confirmation. */
    public String reference() {
        Page sent = sends();
        Matcher found = REFERENCE.matcher(sent.text());
        if (!found.find()) {
            throw new AssertionError("No reference: " + sent.text());
        }
        return found.group();
    }

    /** The path of the personal link in the latest of so many e-mails. */
    public String link(int mails) {
        return link(email, mails);
    }

    /** As {@link #link(int)}, when the enquirer gave another address. */
    public String link(String address, int mails) {
        return Mailbox.awaitTo(address, mails).getLast().link().getPath();
    }

    /** The last part of {@link #link}. */
    public String secret(int mails) {
        String link = link(mails);
        return link.substring(link.lastIndexOf('/') + 1);
    }
}
