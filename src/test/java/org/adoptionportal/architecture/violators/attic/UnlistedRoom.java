package org.adoptionportal.architecture.violators.attic;

import org.adoptionportal.architecture.violators.application.DateUtils;

/** A room that nobody has listed. */
record UnlistedRoom(DateUtils theirs) {}
