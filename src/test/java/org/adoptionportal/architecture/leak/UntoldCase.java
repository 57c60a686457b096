package org.adoptionportal.architecture.leak;

import java.util.List;
import java.util.Map;
import org.adoptionportal.support.Applicant;
import org.adoptionportal.support.Decider;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;

/** A registration that was declined, of which nobody has told the applicant. */
final class UntoldCase implements ProtectedCase {

    @Override
    public String kind() {
        return "adoption";
    }

    @Override
    public Laid layOut(int council) {
        Person person = People.adopter();
        Applicant applicant = Applicant.begins(person);
        applicant.answersEverything(Map.of("local-authority", Integer.toString(council)));
        applicant.sends();
        String reasons = Canary.word();
        Decider.any().declines(applicant.reference(), reasons);
        var canary =
                new Canary(reasons, "reasons that were not told", Readers.staff(kind(), council));
        return new Laid(
                kind(),
                applicant.reference(),
                Map.of("applicant", person),
                Map.of(),
                List.of(canary));
    }
}
