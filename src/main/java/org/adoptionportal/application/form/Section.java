package org.adoptionportal.application.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A part of the form that is stored, and marked as complete, as one.
 *
 * @param personal each applicant has their own answers; otherwise the applicants share one set
 * @param rules what must hold between answers, beyond each question by itself
 */
public record Section(
        String code, String title, boolean personal, List<Page> pages, List<SectionRule> rules) {

    public Optional<Page> page(String pageCode) {
        return pages.stream().filter(page -> page.code().equals(pageCode)).findFirst();
    }

    public Stream<Question> questions() {
        return pages.stream().flatMap(page -> page.questions().stream());
    }

    /** The page that asks for a field. */
    public Page pageOf(String field) {
        return pages.stream()
                .filter(page -> page.questions().stream().anyMatch(q -> q.fields().contains(field)))
                .findFirst()
                .orElseThrow();
    }
}
