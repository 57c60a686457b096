package org.adoptionportal.platform.web.component;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sections of a long form, each with how far it is. */
public record TaskList(String idPrefix, List<Task> items) implements Component {

    /**
     * One section.
     *
     * @param href null when it cannot be opened yet
     */
    public record Task(Text title, @Nullable Text hint, @Nullable String href, Status status) {

        public Task hint(String hint) {
            return new Task(title, new Text(hint), href, status);
        }
    }

    /** How far a section is: plain words when there is nothing to do, else a tag. */
    public record Status(@Nullable String text, @Nullable Tag tag, @Nullable String classes) {}

    /** A list to add tasks to; {@code idPrefix} tells the lists of one page apart. */
    public static TaskList empty(String idPrefix) {
        return new TaskList(idPrefix, List.of());
    }

    public static Task completed(String title, String href) {
        return new Task(new Text(title), null, href, new Status("Completed", null, null));
    }

    public static Task notStarted(String title, String href) {
        return tagged(title, href, Tag.blue("Not started"));
    }

    public static Task inProgress(String title, String href) {
        return tagged(title, href, Tag.lightBlue("In progress"));
    }

    public static Task cannotStartYet(String title) {
        var status =
                new Status("Cannot start yet", null, "govuk-task-list__status--cannot-start-yet");
        return new Task(new Text(title), null, null, status);
    }

    public static Task tagged(String title, @Nullable String href, Tag tag) {
        return new Task(new Text(title), null, href, new Status(null, tag, null));
    }

    public TaskList task(Task task) {
        List<Task> more = new ArrayList<>(items);
        more.add(task);
        return new TaskList(idPrefix, List.copyOf(more));
    }

    @Override
    public String partial() {
        return "task-list";
    }
}
