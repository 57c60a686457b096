package org.adoptionportal.application.view;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.BiFunction;
import org.adoptionportal.application.Registration;
import org.adoptionportal.application.SavedSection;
import org.adoptionportal.application.form.Page;
import org.adoptionportal.application.form.Question;
import org.adoptionportal.application.form.Section;
import org.adoptionportal.platform.web.component.SummaryList;

/** The answers of a registration as summary lists, a section each. */
@Singleton
public class AnswerSummaries {

    private final AnswerWords words;

    AnswerSummaries(AnswerWords words) {
        this.words = words;
    }

    /** To be read only. */
    public List<SummaryList> toRead(Registration registration) {
        return registration.sections().stream().map(this::toRead).toList();
    }

    private SummaryList toRead(SavedSection saved) {
        SummaryList list = SummaryList.empty().titled(saved.section().title());
        for (Question question : saved.section().questions().toList()) {
            list = list.row(question.label(), words.of(question, saved.answers()));
        }
        return list;
    }

    /**
     * With a link to change each answer.
     *
     * @param address where a page of a section is
     */
    public List<SummaryList> toCheck(
            Registration registration, BiFunction<Section, Page, String> address) {
        return registration.sections().stream().map(each -> toCheck(each, address)).toList();
    }

    private SummaryList toCheck(SavedSection saved, BiFunction<Section, Page, String> address) {
        SummaryList list = SummaryList.empty().titled(saved.section().title());
        for (Page page : saved.section().pages()) {
            String href = address.apply(saved.section(), page);
            for (Question question : page.questions()) {
                list =
                        list.answer(
                                question.label(),
                                words.of(question, saved.answers()),
                                href + "#" + question.firstField());
            }
        }
        return list;
    }
}
