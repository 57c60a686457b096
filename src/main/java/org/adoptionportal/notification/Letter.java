package org.adoptionportal.notification;

/** What the reader sees. */
record Letter(String subject, String text) {}
