package org.adoptionportal.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTest {

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="en-GB"><head><meta charset="utf-8"><title>Page</title></head>
            <body><h1>Page</h1>%s</body></html>
            """;

    @Test
    void findsNothingWrongWithAValidPage() {
        assertThat(Html.errors(PAGE.formatted("<p>Hello</p>"))).isEmpty();
    }

    @Test
    void namesTheLineOfAnElementInTheWrongPlace() {
        assertThat(Html.errors(PAGE.formatted("<ul><p>Hello</p></ul>")))
                .singleElement()
                .asString()
                .contains(":3.", "Element “p” not allowed as child of element “ul”");
    }

    @Test
    void findsAnUnclosedElement() {
        assertThat(Html.errors(PAGE.formatted("<div>"))).isNotEmpty();
    }
}
