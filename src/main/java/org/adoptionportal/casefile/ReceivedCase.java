package org.adoptionportal.casefile;

/**
 * A case that is with the agency, of any kind.
 *
 * @param title the people it is about, as staff see it
 * @param people how many have an account and see the case as theirs
 */
public record ReceivedCase(long id, String reference, String kind, String title, int people) {

    @Override
    public String toString() {
        return "ReceivedCase[" + reference + "]";
    }
}
