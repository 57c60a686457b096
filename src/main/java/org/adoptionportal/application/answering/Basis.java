package org.adoptionportal.application.answering;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.adoptionportal.application.form.Answers;
import org.adoptionportal.application.form.Page;

/** Names the answers of one page, so that it can be told whether they changed meanwhile. */
final class Basis {

    private Basis() {}

    static String of(Page page, Answers answers) {
        StringBuilder text = new StringBuilder();
        page.questions().stream()
                .flatMap(question -> question.fields().stream())
                .forEach(field -> text.append(answers.get(field)).append('\0'));
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
