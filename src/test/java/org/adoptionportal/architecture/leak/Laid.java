package org.adoptionportal.architecture.leak;

import java.util.List;
import java.util.Map;
import org.adoptionportal.support.Person;

/**
 * A case that was laid out to be looked for.
 *
 * @param people whose case it is, each by what they are in it
 * @param variables what stands for the variables of an address, besides the reference
 * @param canaries every protected value of it
 */
public record Laid(
        String kind,
        String reference,
        Map<String, Person> people,
        Map<String, String> variables,
        List<Canary> canaries) {}
