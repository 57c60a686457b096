package org.adoptionportal.application.view;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.adoptionportal.application.Applicant;
import org.adoptionportal.application.Registration;
import org.adoptionportal.application.form.Answers;
import org.adoptionportal.application.form.Page;
import org.adoptionportal.application.form.Question;
import org.adoptionportal.application.form.RegistrationForm;
import org.adoptionportal.application.form.Section;
import org.adoptionportal.platform.web.component.SummaryList;
import org.jspecify.annotations.Nullable;

/** The answers of a registration as summary lists, a page of questions each. */
@Singleton
public class AnswerSummaries {

    private final AnswerWords words;

    AnswerSummaries(AnswerWords words) {
        this.words = words;
    }

    /** To be read only. */
    public List<SummaryList> toRead(Registration registration) {
        return each(registration, (section, page) -> null);
    }

    /**
     * With a link to change each answer.
     *
     * @param address where a page of a section is
     */
    public List<SummaryList> toCheck(
            Registration registration, BiFunction<Section, Page, String> address) {
        return each(registration, address);
    }

    private List<SummaryList> each(
            Registration registration, BiFunction<Section, Page, @Nullable String> address) {
        List<SummaryList> lists = new ArrayList<>();
        for (Section section : RegistrationForm.sections()) {
            for (Applicant who : answering(registration, section)) {
                Answers answers = registration.saved(section, who).answers();
                for (Page page : section.pages()) {
                    lists.add(list(page, answers, address.apply(section, page)));
                }
            }
        }
        return lists;
    }

    private static List<Applicant> answering(Registration registration, Section section) {
        List<Applicant> readable = registration.readable();
        return section.personal() ? readable : readable.subList(0, Math.min(1, readable.size()));
    }

    private SummaryList list(Page page, Answers answers, @Nullable String href) {
        SummaryList list = SummaryList.empty().titled(page.title());
        for (Question question : page.questions()) {
            List<String> lines = words.of(question, answers);
            list =
                    href == null
                            ? list.row(question.label(), lines)
                            : list.answer(
                                    question.label(), lines, href + "#" + question.firstField());
        }
        return list;
    }
}
