package org.adoptionportal.conversation.web;

import java.util.List;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.jspecify.annotations.Nullable;

/**
 * The messages of a case, as somebody reads them whose case it is.
 *
 * @param together whether somebody else reads what they write too
 * @param olderHref the rest of the messages; null when these are all
 */
record MessagesPage(
        String title,
        boolean error,
        BackLink backLink,
        @Nullable ErrorSummary errorSummary,
        boolean together,
        WritingForm message,
        List<MessageLines.Line> messages,
        @Nullable String olderHref) {}
