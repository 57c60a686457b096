package org.adoptionportal.front.programs;

import java.util.List;
import org.adoptionportal.platform.web.component.BackLink;

/**
 * How a program uses the portal, and where each operation is described.
 *
 * @param address of the portal
 */
record ApiPage(String title, boolean error, BackLink backLink, String address, List<Group> groups) {

    static final String PATH = "/api";

    /** Operations that belong together. Each description is safe HTML, here and below. */
    record Group(
            String id, String href, String name, String description, List<Operation> operations) {}

    record Operation(
            String id,
            String method,
            String path,
            String summary,
            String description,
            boolean anonymous,
            List<Field> parameters,
            List<Field> body,
            List<Field> answers) {}

    /** An object with a name, that several operations send or answer. */
    record Shape(String id, String name, String description, List<Field> fields) {}

    /**
     * One thing that is sent or answered.
     *
     * @param shape the name of what it is made of; empty if that has none
     * @param href where that is described; empty too
     */
    record Field(
            String name,
            String type,
            String shape,
            String href,
            boolean required,
            String description) {}
}
