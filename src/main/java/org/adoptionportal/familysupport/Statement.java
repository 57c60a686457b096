package org.adoptionportal.familysupport;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.adoptionportal.contact.ContactWay;
import org.adoptionportal.contact.Needs;
import org.adoptionportal.contact.SafeContact;

/** All that a family tells us in one request. Once it is sent it stands as it is. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Statement(
        Family family, List<Child> children, Story story, SafeContact contact, Needs needs) {

    /** The most children of one request. */
    public static final int MOST_CHILDREN = 12;

    /** Nothing answered yet. */
    public static Statement none() {
        return new Statement(
                Family.none(), List.of(), Story.none(), SafeContact.none(), Needs.none());
    }

    /** A name and a telephone number, which are enough in a crisis. */
    public static Statement crisis(String name, String telephone, String authority) {
        return none().with(new Family("", name, authority, ""))
                .with(
                        SafeContact.of(
                                Map.of(
                                        "ways", List.of(ContactWay.TELEPHONE.name()),
                                        "telephone", List.of(telephone))));
    }

    /**
     * What its family may begin another request with. How we may reach them, what is urgent, and
     * what they agree to is asked anew.
     */
    Statement again() {
        Story told =
                new Story(
                        story.happening(),
                        List.of(),
                        story.tried(),
                        story.wanted(),
                        story.involved(),
                        "",
                        "");
        return new Statement(family, children, told, SafeContact.none(), needs);
    }

    public Statement with(Family changed) {
        return new Statement(changed, children, story, contact, needs);
    }

    public Statement with(Story changed) {
        return new Statement(family, children, changed, contact, needs);
    }

    public Statement with(SafeContact changed) {
        return new Statement(family, children, story, changed, needs);
    }

    public Statement with(Needs changed) {
        return new Statement(family, children, story, contact, changed);
    }

    /** With the child at that place, from 1; one place further than the last adds a child. */
    public Statement withChild(int place, Child changed) {
        List<Child> all = new ArrayList<>(children);
        if (place > all.size()) {
            all.add(changed);
        } else {
            all.set(place - 1, changed);
        }
        return new Statement(family, List.copyOf(all), story, contact, needs);
    }

    public Statement withoutChild(int place) {
        List<Child> all = new ArrayList<>(children);
        all.remove(place - 1);
        return new Statement(family, List.copyOf(all), story, contact, needs);
    }

    /** Whether a request has room for a child at that place, from 1. */
    public boolean hasPlaceFor(int place) {
        return place >= 1 && place <= children.size() + 1 && place <= MOST_CHILDREN;
    }

    @Override
    public String toString() {
        return "Statement";
    }
}
