package org.adoptionportal.support;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * A page as a visitor has it in front of them.
 *
 * @param path where they are after all redirects, with the query
 */
public record Page(Answer answer, String path, Document document) {

    static Page of(Answer answer, String path) {
        return new Page(answer, path, Jsoup.parse(answer.body()));
    }

    public int status() {
        return answer.status();
    }

    public String title() {
        return document.title();
    }

    public String heading() {
        return document.select("h1").text();
    }

    /** All words on the page. */
    public String text() {
        return document.text();
    }

    /** What the error summary lists. */
    public List<String> errors() {
        return document.select(".govuk-error-summary__list li").eachText();
    }

    /** What a field of a form holds; empty when there is nothing in it or no such field. */
    public String value(String field) {
        return document.getElementsByAttributeValue("name", field).val();
    }

    public boolean hasLink(String text) {
        return document.select("a").eachText().contains(text);
    }

    String href(String linkText) {
        return document.select("a").stream()
                .filter(link -> link.text().equals(linkText))
                .map(link -> link.attr("href"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No link: " + linkText));
    }

    /** The form that holds a button with this text. */
    FormElement formWith(String button) {
        return document.select("form button").stream()
                .filter(found -> found.text().equals(button))
                .map(found -> found.closest("form"))
                .map(FormElement.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button: " + button));
    }

    /** Where a button sends its form: some lead elsewhere than the form does. */
    String target(String button) {
        FormElement form = formWith(button);
        return form.select("button").stream()
                .filter(found -> found.text().equals(button) && found.hasAttr("formaction"))
                .map(found -> found.attr("formaction"))
                .findFirst()
                .orElseGet(() -> target(form));
    }

    String target(FormElement form) {
        return form.attr("action").isEmpty() ? path : form.attr("action");
    }

    /** The one form of the main part of the page. */
    FormElement form() {
        Element form = document.selectFirst("main form[method=post]");
        if (form == null) {
            throw new AssertionError("No form on " + path + ": " + text());
        }
        return (FormElement) form;
    }

    static Map<String, String> fields(FormElement form) {
        Map<String, String> fields = new HashMap<>();
        form.formData().forEach(field -> fields.put(field.key(), field.value()));
        return fields;
    }
}
