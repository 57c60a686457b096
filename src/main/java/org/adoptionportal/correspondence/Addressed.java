package org.adoptionportal.correspondence;

import java.time.LocalDate;
import java.util.List;

/**
 * What stands at the head of a letter. One letter goes to everybody in the household whom it is
 * about.
 *
 * @param people their names as one text
 * @param address line by line
 * @param reference of the case
 * @param datedOn the day in London that is written on it
 */
public record Addressed(String people, List<String> address, String reference, LocalDate datedOn) {}
