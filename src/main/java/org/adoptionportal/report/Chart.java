package org.adoptionportal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.adoptionportal.report.Picture.StageCount;

/**
 * Bars, one below the other: a stage is as long as it has open cases, in parts by their age, and
 * below it a thin one for those that are late. Lengths are per cent of the width, so that the words
 * keep their size however narrow the window; heights are pixels.
 */
record Chart(int height, List<Bar> bars) {

    private static final int TOP = 92;
    private static final int ROW = 70;
    private static final int WORDS = 16;
    private static final int BAR = 24;
    private static final int LATE = 50;
    private static final double WHOLE = 99;
    private static final List<String> PATTERNS = List.of("new", "young", "middle", "old");

    /**
     * One stage.
     *
     * @param words beside which it stands, {@code wordsY} from the top
     */
    record Bar(String words, int wordsY, List<Part> parts, int lateY, String lateWidth) {}

    /**
     * The cases of one age.
     *
     * @param x where it begins and {@code width} how long it is, in per cent
     * @param fill the pattern of the template that fills it
     */
    record Part(String x, int y, String width, String fill) {}

    /**
     * The picture of these stages.
     *
     * @param code by which its patterns are told from those of others on the page
     * @param words what is said of each stage
     */
    static Chart of(String code, List<StageCount> stages, Function<StageCount, String> words) {
        long most = stages.stream().mapToLong(StageCount::open).max().orElse(1);
        List<Bar> bars = new ArrayList<>();
        for (StageCount each : stages) {
            int y = TOP + bars.size() * ROW;
            bars.add(
                    new Bar(
                            words.apply(each),
                            y + WORDS,
                            parts(code, each, y + BAR, most),
                            y + LATE,
                            length(each.late(), most)));
        }
        return new Chart(TOP + bars.size() * ROW, List.copyOf(bars));
    }

    private static List<Part> parts(String code, StageCount stage, int y, long most) {
        List<Part> parts = new ArrayList<>();
        long before = 0;
        for (int age = 0; age < PATTERNS.size(); age++) {
            long cases = stage.ages().all().get(age);
            if (cases > 0) {
                String fill = "url(#picture-%s-%s)".formatted(code, PATTERNS.get(age));
                parts.add(new Part(length(before, most), y, length(cases, most), fill));
            }
            before += cases;
        }
        return List.copyOf(parts);
    }

    private static String length(long cases, long most) {
        return String.format(Locale.ROOT, "%.2f%%", WHOLE * cases / most);
    }
}
