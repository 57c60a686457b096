package org.adoptionportal.conversation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.Visitor;

/** All that somebody can read who follows every link of the portal. */
final class Reachable {

    private static final int ENOUGH = 300;

    private Reachable() {}

    /** What each address answers. */
    static Map<String, String> from(Visitor visitor, String start) {
        Map<String, String> found = new LinkedHashMap<>();
        Deque<String> left = new ArrayDeque<>();
        left.add(start);
        while (!left.isEmpty() && found.size() < ENOUGH) {
            String path = left.remove();
            if (!found.containsKey(path)) {
                Page page = visitor.get(path);
                found.put(path, page.answer().body());
                links(page, left);
            }
        }
        return found;
    }

    private static void links(Page page, Deque<String> left) {
        page.document().select("a[href^=/]").stream()
                .map(link -> link.attr("href").replaceFirst("#.*", ""))
                .forEach(left::add);
    }
}
