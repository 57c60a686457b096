package org.adoptionportal.notification;

/** An e-mail about this case did not reach its person, and is not tried again. */
public record MailReturned(long caseId) {}
