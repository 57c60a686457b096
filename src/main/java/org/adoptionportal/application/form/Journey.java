package org.adoptionportal.application.form;

import java.util.List;
import java.util.Optional;

/** The way of one applicant through the form: which pages they are asked, and in which order. */
public record Journey(Told told) {

    /** The pages of a section that are asked, lists as one page each. */
    public List<Page> pages(Section section) {
        return section.pages().stream().filter(page -> page.condition().holds(told)).toList();
    }

    /** The pages of a section that hold answers: of a list, one for each thing on it. */
    public List<Page> answered(Section section) {
        return pages(section).stream()
                .flatMap(page -> page.answered(told.in(section)).stream())
                .toList();
    }

    /** Whether the page is asked; of a list, whether there is or can be such a thing. */
    public boolean mayVisit(Section section, Page page) {
        return section.listOf(page)
                .map(list -> mayVisit(section, list) && isThereOrNext(section, list, page))
                .orElseGet(() -> page.condition().holds(told));
    }

    private boolean isThereOrNext(Section section, Page list, Page item) {
        Answers answers = told.in(section);
        return item.isBegunIn(answers) || list.addition(answers).filter(item::equals).isPresent();
    }

    /** The page after this one in its section; empty after the last: back to the task list. */
    public Optional<Page> next(Section section, Page page) {
        return section.listOf(page).or(() -> beside(section, page, 1));
    }

    /** The page before this one in its section; empty before the first. */
    public Optional<Page> previous(Section section, Page page) {
        return section.listOf(page).or(() -> beside(section, page, -1));
    }

    private Optional<Page> beside(Section section, Page page, int step) {
        List<Page> pages = pages(section);
        int index = pages.indexOf(page) + step;
        return index < 0 || index >= pages.size()
                ? Optional.empty()
                : Optional.of(pages.get(index));
    }
}
