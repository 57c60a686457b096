package org.adoptionportal.application.applicant;

import java.util.List;
import org.adoptionportal.application.view.LetterLinks.LetterLink;
import org.adoptionportal.equality.Offer;
import org.adoptionportal.platform.web.component.Timeline;
import org.adoptionportal.platform.web.component.WarningText;
import org.jspecify.annotations.Nullable;

/**
 * Where an application stands: the first thing its applicants see.
 *
 * @param warning that a draft is deleted before long; null while it is not
 * @param next what happens next, who does it and by when
 * @param withPartner whether their partner was asked something
 * @param waiting what we wait for; null outside Stage One
 * @param reasons why the registration was declined; null unless it was
 */
record TrackerPage(
        String title,
        boolean error,
        String reference,
        String where,
        String about,
        @Nullable WarningText warning,
        Next next,
        @Nullable Link action,
        boolean withPartner,
        @Nullable Waiting waiting,
        @Nullable List<String> reasons,
        List<LetterLink> letters,
        List<StageLine> stages,
        Timeline timeline,
        Aside aside) {

    /**
     * The next step.
     *
     * @param by a date; null when nothing presses
     * @param byLabel what happens by that date
     * @param why where the date comes from
     */
    record Next(
            String what, String who, @Nullable String by, String byLabel, @Nullable String why) {}

    /**
     * What else there is to do.
     *
     * @param equality the questions about equality, for who looks
     * @param worker who works on it, and who while they are away; null while nobody does
     * @param lookedHref where they see who of their team looked; null until it is sent
     * @param messages where they write to us; null until the registration is sent
     * @param answersHref null until then too
     * @param withdrawHref null once it is over
     */
    record Aside(
            Offer equality,
            @Nullable String worker,
            @Nullable Link messages,
            @Nullable String lookedHref,
            @Nullable String answersHref,
            @Nullable String withdrawHref) {}

    /**
     * What we wait for.
     *
     * @param yours what whoever looks must do
     * @param others what others do
     * @param done how much is done, in words; null when nothing is
     * @param withPartner whether something is with their partner, whatever it is
     */
    record Waiting(
            List<Line> yours, List<Line> others, @Nullable String done, boolean withPartner) {

        /** One thing, and how far it is. */
        record Line(String what, String facts) {}
    }

    /** Something to do. */
    record Link(String text, String href) {}
}
