package org.adoptionportal.platform.crypto;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.adoptionportal.platform.crypto.SearchTokens.Kind;

/** One way to write what people write in many ways. Changing it orphans every stored token. */
final class Normalised {

    /** Accents, Hebrew points and Arabic vowel signs; not the vowels of Indian scripts or kana. */
    private static final Pattern ACCENTS =
            Pattern.compile(
                    "[\\u0300-\\u036F\\u0591-\\u05BD\\u05BF-\\u05C7\\u064B-\\u065F\\u0670]");

    private static final Pattern APOSTROPHES = Pattern.compile("['`´\\u2018\\u2019\\u02BC\\u2032]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** Letters that Unicode does not take apart, as English keyboards write them (upper case). */
    private static final Map<String, String> STROKES =
            Map.of(
                    "Ł", "L", "Ø", "O", "Đ", "D", "Ð", "D", "Ħ", "H", "Æ", "AE", "Œ", "OE", "Þ",
                    "TH");

    private Normalised() {}

    static String of(Kind kind, String text) {
        return switch (kind) {
            case NAME -> String.join(" ", words(text));
            case POSTCODE, RECOVERY_CODE, HELP_CODE -> folded(text).replaceAll("[^A-Z0-9]", "");
            case EMAIL, SIGN_IN_NAME, NETWORK_ADDRESS, CODE ->
                    folded(text).replaceAll("\\s+", " ").strip();
            case TELEPHONE -> telephone(text);
            case DATE_OF_BIRTH -> date(text);
            case WORK_ACCOUNT, EQUALITY_TICKET -> text;
        };
    }

    /** The different words of a name: no case, accents or apostrophes; hyphens part words. */
    static List<String> words(String name) {
        String plain = folded(APOSTROPHES.matcher(name).replaceAll(""));
        plain = Normalizer.normalize(plain, Normalizer.Form.NFKD);
        plain = ACCENTS.matcher(plain).replaceAll("");
        for (Map.Entry<String, String> stroke : STROKES.entrySet()) {
            plain = plain.replace(stroke.getKey(), stroke.getValue());
        }
        return Arrays.stream(BETWEEN_WORDS.split(plain))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /** Lower, then upper: the only order in which ß, ẞ and ss, and both forms of sigma, agree. */
    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .toUpperCase(Locale.ROOT);
    }

    /** Digits only; a British number begins with 0 however it was written, others with +. */
    private static String telephone(String text) {
        StringBuilder digits = new StringBuilder();
        text.codePoints()
                .map(character -> Character.digit(character, 10))
                .filter(digit -> digit >= 0)
                .forEach(digits::append);
        String number = digits.toString();
        boolean abroad = text.strip().startsWith("+") || number.startsWith("00");
        if (!abroad) {
            return number;
        }
        String full = number.replaceFirst("^00", "");
        return full.startsWith("44") ? full.replaceFirst("^440?", "0") : "+" + full;
    }

    private static String date(String text) {
        String[] parts = text.strip().split("\\D+");
        try {
            int[] numbers = Arrays.stream(parts).mapToInt(Integer::parseInt).toArray();
            if (numbers.length != 3) {
                return "";
            }
            boolean yearFirst = parts[0].length() == 4;
            int year = yearFirst ? numbers[0] : numbers[2];
            int day = yearFirst ? numbers[2] : numbers[0];
            return LocalDate.of(year, numbers[1], day).toString();
        } catch (NumberFormatException | DateTimeException e) {
            return "";
        }
    }
}
