package org.adoptionportal.support;

import org.adoptionportal.application.form.RegistrationForm;
import org.adoptionportal.application.form.Section;

/**
 * Two people who register together, each by a program.
 *
 * @param first who began
 * @param second who was invited
 */
public record CoupleOfPrograms(Program first, Program second, String reference) {

    private static final String REGISTRATIONS = "/api/v1/registrations";
    private static final String TOGETHER =
            """
            {"applying": "together", "couple-status": "married", "couple-since": "2015"}\
            """;

    /** The first has begun, and the second has nothing to do with it yet. */
    public static CoupleOfPrograms begun() {
        Program first = Program.of(People.adopter("Robin Fenwick"));
        String reference = first.post(REGISTRATIONS, "").field("reference");
        return new CoupleOfPrograms(first, Program.of(People.adopter("Ash Fenwick")), reference);
    }

    /** The second has joined. */
    public static CoupleOfPrograms joined() {
        CoupleOfPrograms couple = begun();
        couple.saysTogether();
        couple.joins(couple.invites().field("code"));
        return couple;
    }

    /** They have sent it. */
    public static CoupleOfPrograms whoSent() {
        CoupleOfPrograms couple = joined();
        couple.answersEverything();
        couple.first.post(couple.registration() + "/submission", "");
        return couple;
    }

    public void saysTogether() {
        first.put(section("applying"), TOGETHER);
    }

    public Answer invites() {
        return first.post(registration() + "/invitations", "{}");
    }

    public Answer joins(String code) {
        return second.api().post("/api/v1/take-over", "{\"code\": \"" + code + "\"}");
    }

    /** Both answer everything that is theirs; the first answers what they share. */
    public void answersEverything() {
        RegistrationForm.sections().stream()
                .filter(section -> !section.code().equals("applying"))
                .forEach(section -> answers(first, section));
        RegistrationForm.sections().stream()
                .filter(Section::personal)
                .forEach(section -> answers(second, section));
    }

    private void answers(Program program, Section section) {
        program.put(section(section.code()), Answered.json(section));
    }

    public String registration() {
        return REGISTRATIONS + "/" + reference;
    }

    public String application() {
        return "/api/v1/applications/" + reference;
    }

    public String section(String code) {
        return registration() + "/sections/" + code;
    }
}
