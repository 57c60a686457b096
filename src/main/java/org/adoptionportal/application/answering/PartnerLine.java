package org.adoptionportal.application.answering;

import org.adoptionportal.application.Applicant;
import org.adoptionportal.application.Together;
import org.jspecify.annotations.Nullable;

/**
 * Where the partner of who writes stands, and what can be done about it.
 *
 * @param href where it is done; null when nothing can be done
 * @param postHref where a button posts to; null when there is none
 */
record PartnerLine(
        String words,
        @Nullable String href,
        @Nullable String linkWords,
        @Nullable String postHref,
        @Nullable String buttonWords) {

    static @Nullable PartnerLine of(Writing writing, Together together) {
        return writing.place() == null
                ? own(writing, together)
                : entered(writing.reference(), writing.place(), together);
    }

    private static @Nullable PartnerLine own(Writing writing, Together together) {
        String invitation = writing.path().taskList() + "/invitation";
        return switch (together) {
            case ALONE -> null;
            case NOT_INVITED ->
                    link(
                            "You apply together. Your partner needs an account of their own to answer"
                                    + " some of the questions.",
                            invitation,
                            "Invite your partner");
            case INVITED ->
                    link(
                            "Your partner has not joined you yet.",
                            invitation,
                            "See your partner’s code");
            case WITH_PARTNER -> words("Your partner still has something to answer.");
            case PARTNER_READY -> words("Your partner has answered everything.");
            case CONTRADICTION ->
                    words(
                            "You say that you apply on your own, but your partner has joined you."
                                    + " Change “Who is applying”, or call us.");
        };
    }

    private static @Nullable PartnerLine entered(String reference, int place, Together together) {
        String other =
                FormPath.entered(
                                reference,
                                place == Applicant.FIRST ? Applicant.SECOND : Applicant.FIRST)
                        .taskList();
        return switch (together) {
            case ALONE -> null;
            case CONTRADICTION -> words("They apply alone, but a second applicant has joined.");
            case NOT_INVITED, INVITED ->
                    new PartnerLine("Two people apply.", null, null, other, "Add their partner");
            case WITH_PARTNER ->
                    link(
                            "Their partner’s own answers are missing.",
                            other,
                            "Go to the partner’s part");
            case PARTNER_READY ->
                    link("Their partner’s part is complete.", other, "Go to the partner’s part");
        };
    }

    private static PartnerLine words(String words) {
        return new PartnerLine(words, null, null, null, null);
    }

    private static PartnerLine link(String words, String href, String linkWords) {
        return new PartnerLine(words, href, linkWords, null, null);
    }
}
