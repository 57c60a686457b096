package org.adoptionportal.platform.web.rendering;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** HTML without what does not matter: order of attributes, white space, indentation. */
final class Markup {

    private Markup() {}

    static String normalised(String html) {
        StringBuilder out = new StringBuilder();
        Jsoup.parseBodyFragment(html).body().childNodes().forEach(node -> write(node, "", out));
        return out.toString();
    }

    private static void write(Node node, String indent, StringBuilder out) {
        if (node instanceof TextNode text && !text.isBlank()) {
            out.append(indent).append(squeezed(text.getWholeText())).append('\n');
        }
        if (node instanceof Element element) {
            out.append(indent).append('<').append(element.normalName());
            out.append(attributes(element)).append(">\n");
            element.childNodes().forEach(child -> write(child, indent + "  ", out));
        }
    }

    private static String attributes(Element element) {
        return element.attributes().asList().stream()
                .map(Markup::attribute)
                .sorted()
                .collect(Collectors.joining());
    }

    private static String attribute(Attribute attribute) {
        String value = attribute.getValue();
        if (attribute.getKey().equals("class")) {
            value =
                    Arrays.stream(squeezed(value).split(" "))
                            .sorted()
                            .collect(Collectors.joining(" "));
        }
        return " " + attribute.getKey() + "=\"" + squeezed(value) + "\"";
    }

    private static String squeezed(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
