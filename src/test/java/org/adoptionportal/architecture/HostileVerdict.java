package org.adoptionportal.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.adoptionportal.support.Answer;
import org.adoptionportal.support.Hostile;

/** What is wrong with an answer to something hostile. */
final class HostileVerdict {

    private static final Pattern INTERNALS =
            Pattern.compile(
                    "\\bat [a-z]\\w*(\\.\\w+)+\\(|Exception\\b|java\\.(lang|util|io|sql|time)\\."
                            + "|io\\.micronaut|org\\.adoptionportal|com\\.mysql|SQLSTATE|SELECT .* FROM ");
    private static final Pattern KIND = Pattern.compile("\"type\":\"/problems/[a-z-]+\"");
    private static final int REFUSED = 400;
    private static final int OURS = 500;

    private HostileVerdict() {}

    static boolean isRefused(Answer answer) {
        return answer.status() >= REFUSED;
    }

    static List<String> of(boolean forPrograms, Answer answer) {
        List<String> faults = new ArrayList<>();
        if (answer.status() >= OURS) {
            faults.add("answered " + answer.status());
        }
        if (INTERNALS.matcher(answer.body()).find()) {
            faults.add("told internals");
        }
        if (answer.body().contains(Hostile.MARKUP.text())) {
            faults.add("gave markup back as it was");
        }
        if (answer.header("Set-Cookie").equals("session=mine")) {
            faults.add("let a header in");
        }
        if (isRefused(answer) && !isRightType(forPrograms, answer)) {
            faults.add(answer.status() + " came as " + answer.header("Content-Type"));
        }
        return faults;
    }

    private static boolean isRightType(boolean forPrograms, Answer answer) {
        String type = answer.header("Content-Type");
        return forPrograms
                ? type.startsWith("application/problem+json")
                        && KIND.matcher(answer.body()).find()
                        && answer.body().contains("\"status\":" + answer.status())
                : answer.body().isEmpty()
                        || (type.startsWith("text/html") && answer.body().contains("<h1"));
    }
}
