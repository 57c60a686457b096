package org.adoptionportal.correspondence;

import java.time.LocalDate;

/**
 * A letter that could be sent: to be looked at, and then kept or left.
 *
 * @param version of the wording it was written with
 */
public record WrittenLetter(LetterKind kind, String version, LocalDate datedOn, LetterText text) {}
