package org.adoptionportal.application.answering;

import java.util.HexFormat;
import org.adoptionportal.application.form.Answers;
import org.adoptionportal.application.form.Page;
import org.adoptionportal.platform.crypto.Sha256;

/** Names the answers of one page, so that it can be told whether they changed meanwhile. */
final class Basis {

    private Basis() {}

    static String of(Page page, Answers answers) {
        StringBuilder text = new StringBuilder();
        page.questions().stream()
                .flatMap(question -> question.fields().stream())
                .forEach(field -> text.append(answers.get(field)).append('\0'));
        return HexFormat.of().formatHex(Sha256.of(text.toString()), 0, 8);
    }
}
