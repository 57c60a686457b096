package org.adoptionportal.application.answering;

import jakarta.inject.Singleton;
import org.adoptionportal.application.Applicant;
import org.adoptionportal.application.Registration;
import org.adoptionportal.application.Registrations;
import org.adoptionportal.application.SavedSection;
import org.adoptionportal.application.Together;
import org.adoptionportal.application.form.Judge;
import org.adoptionportal.application.form.Section;
import org.adoptionportal.application.form.SectionStatus;
import org.adoptionportal.application.form.Told;
import org.adoptionportal.application.view.DraftNotice;
import org.adoptionportal.platform.web.component.TaskList;
import org.adoptionportal.platform.web.component.TaskList.Task;

/** Shows how far a registration is. */
@Singleton
public class TaskLists {

    private final Registrations registrations;
    private final DraftNotice notice;
    private final Judge judge;

    TaskLists(Registrations registrations, DraftNotice notice, Judge judge) {
        this.registrations = registrations;
        this.notice = notice;
        this.judge = judge;
    }

    /** The list of sections of the person who is written for. */
    public TaskListPage page(Registration registration, Writing writing) {
        Applicant who = registration.answering(writing.place());
        FormPath path = writing.path();
        Told told = registration.told(who);
        Together together = registrations.together(writing.writer(), registration, who);
        TaskList tasks = TaskList.empty("section");
        int complete = 0;
        for (SavedSection saved : registration.sections(who)) {
            SectionStatus status = judge.status(saved.section(), told);
            complete += status == SectionStatus.COMPLETE ? 1 : 0;
            tasks = tasks.task(task(path, saved.section(), status));
        }
        int all = registration.sections(who).size();
        return new TaskListPage(
                "Your registration of interest",
                false,
                writing.reference(),
                "You have completed %d of %d sections.".formatted(complete, all),
                notice.of(registration.application()),
                tasks,
                complete == all && together.isReady(),
                complete == all,
                PartnerLine.of(writing, together),
                path.check());
    }

    /** Whether everybody who applies has answered everything that they are asked. */
    public boolean isComplete(Registration registration, Writing writing) {
        Applicant who = registration.answering(writing.place());
        return judge.isComplete(registration.told(who))
                && registrations.together(writing.writer(), registration, who).isReady();
    }

    private static Task task(FormPath path, Section section, SectionStatus status) {
        String href = path.first(section);
        return switch (status) {
            case NOT_STARTED -> TaskList.notStarted(section.title(), href);
            case IN_PROGRESS -> TaskList.inProgress(section.title(), href);
            case COMPLETE -> TaskList.completed(section.title(), href);
        };
    }
}
