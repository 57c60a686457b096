package org.adoptionportal.agency;

import java.util.List;
import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Markdown as HTML in the classes of the design system. HTML in the text is shown, not run, and
 * links lead only to the web, a mailbox or a telephone. Headings begin below that of the page.
 */
public final class Markdown {

    private static final int LOWEST = 6;
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder()
                    .escapeHtml(true)
                    .sanitizeUrls(true)
                    .urlSanitizer(
                            new DefaultUrlSanitizer(List.of("http", "https", "mailto", "tel")))
                    .attributeProviderFactory(context -> Markdown::addClass)
                    .build();

    private Markdown() {}

    public static String html(String markdown) {
        Node document = PARSER.parse(markdown);
        document.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(Heading heading) {
                        heading.setLevel(Math.min(heading.getLevel() + 1, LOWEST));
                    }
                });
        return RENDERER.render(document);
    }

    private static void addClass(Node node, String tag, Map<String, String> attributes) {
        String name =
                switch (node) {
                    case Paragraph paragraph -> "govuk-body";
                    case Link link -> "govuk-link";
                    case BulletList list -> "govuk-list govuk-list--bullet";
                    case OrderedList list -> "govuk-list govuk-list--number";
                    case Heading heading ->
                            heading.getLevel() == 2 ? "govuk-heading-m" : "govuk-heading-s";
                    default -> "";
                };
        if (!name.isEmpty()) {
            attributes.put("class", name);
        }
    }
}
