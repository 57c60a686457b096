package org.adoptionportal.identity.web;

/** A page that only tells something. */
record Notice(String title, boolean error) {}
