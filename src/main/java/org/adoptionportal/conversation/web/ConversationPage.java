package org.adoptionportal.conversation.web;

import java.util.List;
import org.adoptionportal.casefile.frame.CaseFrame;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.jspecify.annotations.Nullable;

/**
 * What is written of a case, as staff read it.
 *
 * @param message where they write to the people whose case it is; null when nobody could read it
 * @param olderMessagesHref the rest of the messages; null when these are all
 * @param olderNotesHref the rest of the notes; null when these are all
 */
record ConversationPage(
        String title,
        boolean error,
        BackLink backLink,
        CaseFrame frame,
        @Nullable ErrorSummary errorSummary,
        @Nullable WritingForm message,
        List<MessageLines.Line> messages,
        @Nullable String olderMessagesHref,
        WritingForm note,
        List<NoteLine> notes,
        @Nullable String olderNotesHref) {}
