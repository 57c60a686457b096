package org.adoptionportal.application.answering;

import org.adoptionportal.platform.web.component.TaskList;

/** How far a registration is, section by section. */
public record TaskListPage(
        String title,
        boolean error,
        String reference,
        String progress,
        TaskList tasks,
        boolean complete,
        String checkHref) {}
