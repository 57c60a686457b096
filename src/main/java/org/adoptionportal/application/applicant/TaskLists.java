package org.adoptionportal.application.applicant;

import jakarta.inject.Singleton;
import org.adoptionportal.application.Registration;
import org.adoptionportal.application.SavedSection;
import org.adoptionportal.application.form.Judge;
import org.adoptionportal.application.form.Section;
import org.adoptionportal.application.form.SectionStatus;
import org.adoptionportal.platform.web.component.TaskList;
import org.adoptionportal.platform.web.component.TaskList.Task;

/** Shows how far a registration is. */
@Singleton
class TaskLists {

    private final Judge judge;

    TaskLists(Judge judge) {
        this.judge = judge;
    }

    TaskListPage page(Registration registration) {
        String reference = registration.application().reference();
        TaskList tasks = TaskList.empty("section");
        int complete = 0;
        for (SavedSection saved : registration.sections()) {
            SectionStatus status = judge.status(saved.section(), saved.answers());
            complete += status == SectionStatus.COMPLETE ? 1 : 0;
            tasks = tasks.task(task(reference, saved.section(), status));
        }
        int all = registration.sections().size();
        return new TaskListPage(
                "Your registration of interest",
                false,
                reference,
                "You have completed %d of %d sections.".formatted(complete, all),
                tasks,
                complete == all,
                Path.check(reference));
    }

    boolean isComplete(Registration registration) {
        return registration.sections().stream()
                .allMatch(s -> judge.status(s.section(), s.answers()) == SectionStatus.COMPLETE);
    }

    private static Task task(String reference, Section section, SectionStatus status) {
        String href = Path.first(reference, section);
        return switch (status) {
            case NOT_STARTED -> TaskList.notStarted(section.title(), href);
            case IN_PROGRESS -> TaskList.inProgress(section.title(), href);
            case COMPLETE -> TaskList.completed(section.title(), href);
        };
    }
}
