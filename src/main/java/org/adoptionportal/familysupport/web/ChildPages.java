package org.adoptionportal.familysupport.web;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.adoptionportal.familysupport.Child;
import org.adoptionportal.familysupport.ChildRules;
import org.adoptionportal.familysupport.Statement;
import org.adoptionportal.familysupport.view.ChildFields;
import org.adoptionportal.platform.web.component.BackLink;
import org.jspecify.annotations.Nullable;

/** Makes the pages of the children. */
@Singleton
class ChildPages {

    private final ChildFields fields;
    private final ChildRules rules;

    ChildPages(ChildFields fields, ChildRules rules) {
        this.fields = fields;
        this.rules = rules;
    }

    /** One child of the list. */
    record ChildLine(String name, String href) {}

    /**
     * All children.
     *
     * @param addHref where one more is added; null when there are as many as can be
     */
    record ChildrenPage(
            String title,
            boolean error,
            BackLink backLink,
            List<ChildLine> children,
            @Nullable String addHref,
            String nextHref) {}

    ChildrenPage all(String reference, Statement statement) {
        List<Child> children = statement.children();
        int next = children.size() + 1;
        return new ChildrenPage(
                "The children",
                false,
                BackLink.to(Path.of(reference, Part.FAMILY.code())),
                IntStream.range(1, next)
                        .mapToObj(place ->
                                new ChildLine(
                                        name(children.get(place - 1), place),
                                        Path.child(reference, place)))
                        .toList(),
                statement.hasPlaceFor(next) ? Path.child(reference, next) : null,
                Path.of(reference, Part.STORY.code()));
    }

    PartPage child(String reference, Statement statement, int place, boolean judged) {
        boolean known = place <= statement.children().size();
        Child child = known ? statement.children().get(place - 1) : Child.none();
        Map<String, String> faults = judged ? rules.faults(child) : Map.of();
        String path = Path.child(reference, place);
        String back = statement.children().isEmpty() ? Part.FAMILY.code() : "children";
        PartPage page =
                PartPage.of(
                        place == 1 ? "About the child" : "About another child",
                        Path.of(reference, judged ? Path.CHECK : back),
                        path,
                        fields.of(child, faults));
        return known ? page.removable(path + "/removal") : page;
    }

    private static String name(Child child, int place) {
        return child.name().isEmpty() ? "Child " + place : child.name();
    }
}
