package org.adoptionportal.architecture.leak;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.adoptionportal.application.form.Kind;
import org.adoptionportal.application.form.Question;
import org.adoptionportal.application.form.RegistrationForm;
import org.adoptionportal.application.form.Section;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.support.Answered;
import org.adoptionportal.support.CaseProgram;
import org.adoptionportal.support.Couple;
import org.adoptionportal.support.Decider;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;

/** Two people in Stage One, each with answers that the other never reads; notes and messages. */
final class CoupleCase implements ProtectedCase {

    private static final Set<Kind> WORDS = EnumSet.of(Kind.TEXT, Kind.LONG_TEXT, Kind.EMAIL);

    /** Each knows what the other is called. */
    private static final Set<String> NAMES = Set.of("first-names", "last-name");

    @Override
    public String kind() {
        return "adoption";
    }

    @Override
    public Laid layOut(int council) {
        return new Laying(council).laid();
    }

    private final class Laying {

        private final Person one = People.adopter(Canary.word());
        private final Person other = People.adopter(Canary.word());
        private final List<Canary> canaries = new ArrayList<>();
        private final Predicate<Looker> staff;
        private final Predicate<Looker> both;
        private final int council;

        Laying(int council) {
            this.council = council;
            this.staff = Readers.staff(kind(), council);
            this.both = staff.or(looker -> looker.is(one)).or(looker -> looker.is(other));
        }

        Laid laid() {
            Map<String, String> shared = answers(false, one, both);
            shared.put("local-authority", Integer.toString(council));
            String reference =
                    Couple.whoSent(one, own(one, shared), other, own(other, shared))
                            .first()
                            .reference();
            Decider.any().accepts(reference);
            write(reference);
            return new Laid(
                    kind(), reference, Map.of("one", one, "other", other), Map.of(), canaries);
        }

        private Map<String, String> own(Person person, Map<String, String> shared) {
            Map<String, String> all = answers(true, person, Readers.own(person, kind(), council));
            all.putAll(shared);
            return all;
        }

        private Map<String, String> answers(
                boolean personal, Person person, Predicate<Looker> readers) {
            Map<String, String> answers = new HashMap<>();
            RegistrationForm.sections().stream()
                    .filter(section -> section.personal() == personal)
                    .flatMap(Laying::questions)
                    .forEach(question -> {
                        String word =
                                canary(
                                        person + "’s answer to " + question.key(),
                                        NAMES.contains(question.key()) ? both : readers);
                        answers.put(
                                question.key(),
                                question.kind() == Kind.EMAIL ? word + "@example.org" : word);
                    });
            return answers;
        }

        private static Stream<Question> questions(Section section) {
            return Answered.pages(section).stream()
                    .flatMap(page -> page.questions().stream())
                    .filter(question -> WORDS.contains(question.kind()));
        }

        private void write(String reference) {
            CaseProgram worker = CaseProgram.of(People.staff(StaffRole.MANAGER), reference);
            worker.post("/notes", text(canary("note that staff keep", staff)));
            worker.post("/messages", text(canary("message to the applicants", both)));
            CaseProgram.of(other, reference)
                    .post("/messages", text(canary("message of an applicant", both)));
        }

        private String canary(String what, Predicate<Looker> readers) {
            String word = Canary.word();
            canaries.add(new Canary(word, what, readers));
            return word;
        }

        private static String text(String word) {
            return "{\"text\": \"" + word.replace("\"", "\\\"") + "\"}";
        }
    }
}
