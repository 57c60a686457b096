package org.adoptionportal.records;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;

/**
 * What is sealed of something to be given.
 *
 * @param what it is, in the worker's words
 * @param because why the ground holds; may be empty
 * @param withheld what is left out, and why; may be empty
 * @param proposer the name of who proposed it
 * @param approver the name of who approved it or sent it back; empty until then
 * @param sentBack why it was sent back; empty otherwise
 * @param giver the name of who gave it; empty until then
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ReleaseContent(
        String what,
        Ground ground,
        String because,
        String withheld,
        String proposer,
        String approver,
        String sentBack,
        String giver) {

    ReleaseContent approvedBy(String name) {
        return new ReleaseContent(what, ground, because, withheld, proposer, name, "", "");
    }

    ReleaseContent sentBackBy(String name, String why) {
        return new ReleaseContent(what, ground, because, withheld, proposer, name, why, "");
    }

    ReleaseContent givenBy(String name) {
        return new ReleaseContent(what, ground, because, withheld, proposer, approver, "", name);
    }

    @Override
    public String toString() {
        return "ReleaseContent";
    }
}
