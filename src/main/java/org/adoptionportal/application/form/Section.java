package org.adoptionportal.application.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A part of the form that is stored, and marked as complete, as one.
 *
 * @param personal each applicant has their own answers, which the other never sees; otherwise the
 *     applicants share one set
 * @param rules what must hold between answers, beyond each question by itself
 */
public record Section(
        String code, String title, boolean personal, List<Page> pages, List<SectionRule> rules) {

    static Section shared(String code, String title, List<Page> pages, SectionRule... rules) {
        return new Section(code, title, false, pages, List.of(rules));
    }

    static Section personal(String code, String title, List<Page> pages, SectionRule... rules) {
        return new Section(code, title, true, pages, List.of(rules));
    }

    /** The page of this code, be it about one thing of a list. */
    public Optional<Page> page(String pageCode) {
        return Stream.concat(
                        pages.stream().filter(page -> page.code().equals(pageCode)),
                        pages.stream().flatMap(page -> page.item(pageCode).stream()))
                .findFirst();
    }

    /** The list that a page about one thing belongs to; empty for every other page. */
    public Optional<Page> listOf(Page item) {
        return pages.stream().filter(page -> page.item(item.code()).isPresent()).findFirst();
    }
}
