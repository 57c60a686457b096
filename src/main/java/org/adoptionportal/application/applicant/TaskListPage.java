package org.adoptionportal.application.applicant;

import org.adoptionportal.platform.web.component.TaskList;

record TaskListPage(
        String title,
        boolean error,
        String reference,
        String progress,
        TaskList tasks,
        boolean complete,
        String checkHref) {}
