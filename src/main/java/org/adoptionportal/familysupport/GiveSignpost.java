package org.adoptionportal.familysupport;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.adoptionportal.agency.ServicesOfOthers;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.timeline.Event;

/** A worker tells the family who else can help: a service of the agency's list, or another. */
@Singleton
public class GiveSignpost {

    private final SupportLedger ledger;
    private final ServicesOfOthers services;

    GiveSignpost(SupportLedger ledger, ServicesOfOthers services) {
        this.ledger = ledger;
        this.services = services;
    }

    /**
     * Records it; the family reads it.
     *
     * @param version of the request that the worker looked at
     * @param provider of a service that the agency has others give; empty for none of them
     * @param words who helps, and with what; may be empty where a provider is chosen
     * @throws Refusal.Invalid if there is no such provider, or neither is given
     * @throws Refusal.Conflict if the request is over
     */
    @Transactional
    public void give(Viewer worker, String reference, int version, String provider, String words) {
        SupportRequest request = ledger.lock(worker, reference, version);
        String known = provider.isEmpty() ? "" : service(provider);
        String missing = known.isEmpty() ? "Choose who helps, or say who does" : "";
        String said =
                Stream.of(known, Texts.line("service", words, missing))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(". "));
        ledger.write(
                request.recorded(),
                worker,
                Event.shared("support-signposted").with(Map.of("service", said)));
    }

    private String service(String provider) {
        return services.all().stream()
                .filter(line -> line.provider().equals(provider))
                .findFirst()
                .map(line ->
                        Stream.of(line.provider(), line.telephone(), line.website())
                                .filter(Objects::nonNull)
                                .collect(Collectors.joining(", ")))
                .orElseThrow(() -> Texts.fault("provider", "Choose from the list, or nothing"));
    }
}
