package org.adoptionportal.enquiry;

/**
 * Who sends an enquiry without an account.
 *
 * @param name of the browser or program, at most 100 ASCII characters: only it is shown the
 *     confirmation
 * @param networkAddress where it comes from
 */
public record Sender(String name, String networkAddress) {}
