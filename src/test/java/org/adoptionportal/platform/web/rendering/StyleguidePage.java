package org.adoptionportal.platform.web.rendering;

import java.util.List;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.Button;
import org.adoptionportal.platform.web.component.Checkboxes;
import org.adoptionportal.platform.web.component.Choice;
import org.adoptionportal.platform.web.component.Component;
import org.adoptionportal.platform.web.component.DateInput;
import org.adoptionportal.platform.web.component.Details;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.ExitThisPage;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.InsetText;
import org.adoptionportal.platform.web.component.Notice;
import org.adoptionportal.platform.web.component.Pagination;
import org.adoptionportal.platform.web.component.Panel;
import org.adoptionportal.platform.web.component.PasswordInput;
import org.adoptionportal.platform.web.component.Radios;
import org.adoptionportal.platform.web.component.Select;
import org.adoptionportal.platform.web.component.SummaryList;
import org.adoptionportal.platform.web.component.Table;
import org.adoptionportal.platform.web.component.Tag;
import org.adoptionportal.platform.web.component.TaskList;
import org.adoptionportal.platform.web.component.TextInput;
import org.adoptionportal.platform.web.component.Textarea;
import org.adoptionportal.platform.web.component.Timeline;
import org.adoptionportal.platform.web.component.WarningText;
import org.jspecify.annotations.Nullable;

record StyleguidePage(
        String title,
        boolean error,
        @Nullable ErrorSummary errorSummary,
        List<Field> fields,
        SummaryList summary,
        TaskList tasks,
        Button submit,
        Button start,
        List<Component> rest) {

    static StyleguidePage example() {
        List<Field> fields = exampleFields();
        return new StyleguidePage(
                "Everything on one page",
                true,
                ErrorSummary.of(fields),
                fields,
                exampleSummary(),
                exampleTasks(),
                Button.submit("Save and continue"),
                Button.start("Start now", "/"),
                exampleRest());
    }

    private static List<Field> exampleFields() {
        return List.of(
                TextInput.named("postcode")
                        .labelled("What is your postcode?")
                        .hint("We use it to find your local authority.")
                        .width(10)
                        .value("<AB1 2CD>")
                        .error("Enter a full postcode, like AB1 2CD"),
                TextInput.named("email").labelled("Email address").email(),
                PasswordInput.chosen("password").labelled("Choose a password"),
                Textarea.named("why").labelled("Why do you want to adopt?").maxLength(500),
                DateInput.named("dob")
                        .labelled("When were you born?")
                        .hint("For example, 27 3 1985")
                        .value("31", "13", "1985")
                        .errorIn("The month must be between 1 and 12", DateInput.Part.MONTH),
                Radios.named("children")
                        .labelled("Do children live with you?")
                        .choice(
                                Choice.of("yes", "Yes")
                                        .revealing(
                                                TextInput.named("howMany")
                                                        .labelled("How many?")
                                                        .digits()
                                                        .width(2)))
                        .choice("no", "No")
                        .value("yes"),
                Checkboxes.named("ages")
                        .labelled("Which ages have you thought about?")
                        .choice("baby", "Under 2")
                        .choice(Choice.of("young", "2 to 5").hint("Most children who wait"))
                        .choice(Choice.divider("or"))
                        .choice(Choice.of("any", "We have not decided").exclusive())
                        .values(List.of("young")),
                Select.named("authority")
                        .labelled("Local authority")
                        .choice("a", "Ashdown")
                        .choice("b", "Bexholme")
                        .value("b"));
    }

    private static SummaryList exampleSummary() {
        return SummaryList.empty()
                .answer("Name", "Sam Example", "#name")
                .answer("Address", List.of("1 High Street", "Ashdown"), "#address")
                .row("Reference", "RG7K-2M4P");
    }

    private static TaskList exampleTasks() {
        return TaskList.empty("sections")
                .task(TaskList.completed("About you", "#you"))
                .task(TaskList.inProgress("Your home", "#home").hint("Who lives with you"))
                .task(TaskList.notStarted("Referees", "#referees"))
                .task(TaskList.cannotStartYet("Declaration"));
    }

    private static List<Component> exampleRest() {
        return List.of(
                BackLink.to("/"),
                Notice.success("We have sent you an email").more("It can take a few minutes."),
                Panel.done("Form sent", "Your reference number", "RG7K-2M4P"),
                new InsetText("We aim to answer within 5 working days."),
                new WarningText("You cannot change your answers after you send them."),
                new Details("Why we ask", "It helps us to find the right family for a child."),
                new ExitThisPage("https://www.example.org/"),
                exampleTable(),
                Pagination.between("?page=1", "?page=3"),
                exampleTimeline(),
                Button.link("Print this page", "#").secondary(),
                Button.submit("Withdraw").warning());
    }

    private static Table exampleTable() {
        return Table.titled("Registrations", "Name", "Days left", "Status")
                .row(
                        Table.Cell.link("Sam Example", "#sam"),
                        Table.Cell.number(4),
                        Table.Cell.of(Tag.yellow("Answer soon")))
                .row(
                        Table.Cell.link("Alex Sample", "#alex"),
                        Table.Cell.number(0),
                        Table.Cell.of(Tag.red("Overdue")));
    }

    private static Timeline exampleTimeline() {
        return Timeline.of(
                List.of(
                        Timeline.Event.of("Form received", "3 March 2026", "2026-03-03").by("you"),
                        Timeline.Event.of("Stage One", "Since 6 March 2026", "2026-03-06")
                                .description("We make checks and you learn about adoption.")
                                .now(),
                        Timeline.Event.of("Stage Two", "Not started yet", null)));
    }
}
