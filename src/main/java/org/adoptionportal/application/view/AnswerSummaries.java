package org.adoptionportal.application.view;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.adoptionportal.application.Applicant;
import org.adoptionportal.application.Registration;
import org.adoptionportal.application.form.Answers;
import org.adoptionportal.application.form.DatedWords;
import org.adoptionportal.application.form.Journey;
import org.adoptionportal.application.form.Page;
import org.adoptionportal.application.form.Question;
import org.adoptionportal.application.form.RegistrationForm;
import org.adoptionportal.application.form.Section;
import org.adoptionportal.application.form.Told;
import org.adoptionportal.platform.web.component.SummaryList;
import org.jspecify.annotations.Nullable;

/** The answers of a registration as summary lists, a page of questions each. */
@Singleton
public class AnswerSummaries {

    private static final String NONE = "None added";

    private final AnswerWords words;
    private final DatedWords dated;

    AnswerSummaries(AnswerWords words, DatedWords dated) {
        this.words = words;
        this.dated = dated;
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

    /**
     * One section as one person answers it.
     *
     * @param address where a page of it is changed; answers none where it is only read
     */
    public List<SummaryList> toCheck(
            Section section, Told told, Function<Page, @Nullable String> address) {
        return new Journey(told)
                .pages(section).stream()
                        .flatMap(page ->
                                lists(
                                        section,
                                        page,
                                        told.in(section),
                                        (_, each) -> address.apply(each))
                                        .stream())
                        .toList();
    }

    /** One page of answers, with a link to change each. */
    public SummaryList toChange(Page page, Answers answers, String href) {
        return list(page, answers, href);
    }

    private List<SummaryList> each(
            Registration registration, BiFunction<Section, Page, @Nullable String> address) {
        List<SummaryList> lists = new ArrayList<>();
        for (Section section : RegistrationForm.sections()) {
            List<Applicant> answering = answering(registration, section);
            for (Applicant who : answering) {
                Told told = registration.told(who);
                String whose = answering.size() > 1 ? registration.nameOf(who) : "";
                for (Page page : new Journey(told).pages(section)) {
                    lists(section, page, told.in(section), address).stream()
                            .map(list -> whose.isEmpty() ? list : list.of(whose))
                            .forEach(lists::add);
                }
            }
        }
        return lists;
    }

    private List<SummaryList> lists(
            Section section,
            Page page,
            Answers answers,
            BiFunction<Section, Page, @Nullable String> address) {
        List<Page> answered = page.answered(answers);
        if (answered.isEmpty()) {
            SummaryList none = SummaryList.empty().titled(dated.say(page.title()));
            String href = address.apply(section, page);
            return List.of(
                    href == null ? none.row(NONE, "") : none.answer(NONE, List.of(""), href));
        }
        return answered.stream()
                .map(each -> list(each, answers, address.apply(section, each)))
                .toList();
    }

    private static List<Applicant> answering(Registration registration, Section section) {
        List<Applicant> readable = registration.readable();
        return section.personal() ? readable : readable.subList(0, Math.min(1, readable.size()));
    }

    private SummaryList list(Page asked, Answers answers, @Nullable String href) {
        Page page = dated.said(asked);
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
