package org.adoptionportal.platform.web.component;

import org.jspecify.annotations.Nullable;

/** The words of a label or of the legend of a group, and how large they are. */
record Label(String text, @Nullable String classes, boolean isPageHeading) {}
