package org.adoptionportal.notification;

/** How far an e-mail has come. */
enum Status {
    QUEUED,
    /** The mail server took it. */
    SENT,
    /** Given up after the last attempt. */
    FAILED
}
