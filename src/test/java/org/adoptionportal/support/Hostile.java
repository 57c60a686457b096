package org.adoptionportal.support;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** What nobody types by mistake: one wording for every way in which a text can be hostile. */
public enum Hostile {
    EMPTY(""),
    BLANKS(" \t\r\n "),
    OVER_LONG("a".repeat(20_000)),
    CONTROLS("Ro\u0000bin\u0007\u001B[31m"),
    NUL("a\u0000b"),
    HALF_A_CHARACTER("\uD83D"),
    HALVES_THE_WRONG_WAY_ROUND("x\uDC68\uD83Dy"),
    EMOJI("\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67"),
    RIGHT_TO_LEFT("\u0645\u0631\u064A\u0645 \u202Eevil\u202C"),
    MARKUP("<script>alert(1)</script>\"'><img src=x onerror=alert(1)>"),
    TEMPLATE("{{page.title}} {{{this}}} ${7*7} #{7*7}"),
    SQL("1' OR 1=1; DROP TABLE case_file; --"),
    TRAVERSAL("../../../../etc/passwd"),
    HEADER("x\r\nSet-Cookie: session=mine"),
    HUGE_NUMBER("99999999999999999999"),
    NEGATIVE("-1"),
    NOT_A_NUMBER("1e999"),
    EVERYTHING("<script>alert(1)</script> {{page.title}} ' OR 1=1 --");

    private static final int SHOWN_WHOLE = 0x20;

    private final String text;

    Hostile(String text) {
        this.text = text;
    }

    public static List<Hostile> all() {
        return Arrays.asList(values());
    }

    public String text() {
        return text;
    }

    /** As a text of JSON, in which halves of characters are sent as they are. */
    public String json() {
        StringBuilder json = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            boolean escaped =
                    each < SHOWN_WHOLE
                            || each == '"'
                            || each == '\\'
                            || Character.isSurrogate(each);
            json.append(escaped ? "\\u%04x".formatted((int) each) : each);
        }
        return json.append('"').toString();
    }

    /** As a part of an address or of a form; half a character is no valid UTF-8. */
    public String encoded() {
        String halves =
                text.equals(HALF_A_CHARACTER.text) || text.equals(HALVES_THE_WRONG_WAY_ROUND.text)
                        ? "%ED%A0%BD"
                        : URLEncoder.encode(text, StandardCharsets.UTF_8);
        return halves.replace("+", "%20");
    }
}
