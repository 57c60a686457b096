package org.adoptionportal.application.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How a page of questions is asked again and again, once for each of several things. Each has a
 * number from 1; its answers carry the number in their keys. It is there as long as anything of it
 * is answered.
 *
 * @param item what one of them is called, such as "address"
 * @param none what to say when there is none yet and there has to be one; empty when there may be
 *     none
 * @param most how many there can be
 */
public record Repeat(String item, String none, int most) {

    /** The page about the thing of this number. */
    Page itemPage(Page list, int number) {
        String prefix = list.code() + "-" + number + "-";
        return new Page(
                list.code() + "-" + number,
                capitalised() + " " + number,
                list.questions().stream().map(question -> question.prefixed(prefix)).toList(),
                list.condition(),
                null);
    }

    /** The pages of all the things there can be. */
    List<Page> all(Page list) {
        return IntStream.rangeClosed(1, most).mapToObj(number -> itemPage(list, number)).toList();
    }

    /** The pages of the things that are there. */
    List<Page> items(Page list, Answers answers) {
        return all(list).stream().filter(page -> page.isBegunIn(answers)).toList();
    }

    /** The page on which one more is added; empty when there are as many as there can be. */
    Optional<Page> next(Page list, Answers answers) {
        return all(list).stream().filter(page -> !page.isBegunIn(answers)).findFirst();
    }

    /** The page of this code, if it is about one of these things. */
    Optional<Page> itemPage(Page list, String code) {
        return all(list).stream().filter(page -> page.code().equals(code)).findFirst();
    }

    private String capitalised() {
        return Character.toUpperCase(item.charAt(0)) + item.substring(1);
    }
}
