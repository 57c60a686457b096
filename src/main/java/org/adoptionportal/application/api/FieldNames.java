package org.adoptionportal.application.api;

import java.util.List;
import java.util.stream.IntStream;
import org.adoptionportal.application.form.Answers;
import org.adoptionportal.application.form.Page;
import org.adoptionportal.application.form.Section;

/** Names fields of the form as programs know them, such as {@code address[0].town}. */
final class FieldNames {

    private FieldNames() {}

    /** The name of a field in these answers; the code of a list, and of a page, is its own. */
    static String of(String field, Section section, Answers answers) {
        for (Page page : section.pages()) {
            List<Page> answered = page.answered(answers);
            for (int i = 0; i < answered.size(); i++) {
                if (answered.get(i).asks(field)) {
                    String where = page.isList() ? page.code() + "[" + i + "]." : "";
                    return where + key(page, answered.get(i), field);
                }
            }
        }
        return field;
    }

    private static String key(Page named, Page asked, String field) {
        return IntStream.range(0, asked.questions().size())
                .filter(i -> asked.questions().get(i).fields().contains(field))
                .mapToObj(i -> named.questions().get(i).key())
                .findFirst()
                .orElse(field);
    }
}
