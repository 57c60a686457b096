package org.adoptionportal.platform.web.component;

/** A part of a page. A template prints it with {@code {{component page.part}}}. */
public interface Component {

    /** The template below {@code web/views/components} that prints it. */
    String partial();

    /** What that template reads: a map, or a record whose components are the options. */
    default Object options() {
        return this;
    }
}
