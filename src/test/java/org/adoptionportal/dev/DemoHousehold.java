package org.adoptionportal.dev;

import java.util.List;
import java.util.Set;
import org.adoptionportal.dev.DemoMark.Kept;
import org.adoptionportal.identity.NewPerson;

/**
 * A made-up household that wants to adopt.
 *
 * @param signInName by which its first applicant can sign in
 * @param partner the second applicant; empty for somebody alone
 */
record DemoHousehold(
        int number,
        String signInName,
        String firstName,
        String lastName,
        String partner,
        int authorityId) {

    private static final List<String> FIRST =
            List.of(
                    "Robin", "Ash", "Kim", "Jude", "Rowan", "Sacha", "Noor", "Ellis", "Bao", "Ife",
                    "Merle", "Sol", "Tamsin");
    private static final List<String> LAST =
            List.of(
                    "Quillfeather",
                    "Marrowby",
                    "Thistledown",
                    "Pennywhistle",
                    "Oakenshaw",
                    "Brambleby",
                    "Żółciński",
                    "Featherstonehaugh",
                    "Lanternhill",
                    "Nettlecombe",
                    "Duskwater",
                    "Okonjo-Vale",
                    "Harrowgate-Finch",
                    "Sedgewick",
                    "Tanglewood",
                    "Mistlethrush",
                    "Ravenscar",
                    "Applegarth",
                    "Wintergreen");
    private static final List<String> PARTNER =
            List.of("Alex", "Morgan", "Devi", "Lee", "Max", "Oisín", "Lin");

    /** The household of that number, always the same. */
    static DemoHousehold of(int number, String signInName, List<Integer> authorities) {
        String last = LAST.get(number % LAST.size());
        boolean alone = number % 9 == 4;
        return new DemoHousehold(
                number,
                signInName,
                FIRST.get(number % FIRST.size()),
                last,
                alone ? "" : PARTNER.get(number % PARTNER.size()) + " " + last,
                authorities.get(number % authorities.size()));
    }

    /** Somebody else of the same number. */
    DemoHousehold named(String first, String last) {
        return new DemoHousehold(number, signInName, first, last, partner, authorityId);
    }

    /** Their sign-in name and their partner's. */
    Set<String> both() {
        String first = signInName.replaceFirst("-partner$", "");
        return Set.of(first, first + "-partner");
    }

    /** What these people and the staff of their council may read. */
    Kept kept(Set<String> people) {
        return new Kept("adoption", authorityId, people);
    }

    String email() {
        return signInName + "@example.org";
    }

    /** From the numbers that are kept free for fiction. */
    String telephone() {
        return "01632 960%03d".formatted(number);
    }

    NewPerson person() {
        return NewPerson.adopter(signInName, email(), firstName + " " + lastName);
    }
}
