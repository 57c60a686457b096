package org.adoptionportal.agency;

import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.adoptionportal.platform.start.CannotStart;

/** The 153 authorities, read once at start and kept; a change of the table needs a new start. */
@Singleton
public class Authorities {

    private final List<Authority> all;
    private final Map<Integer, Authority> byId;
    private final List<Authority> partners;

    Authorities(AuthorityRows rows, Agency agency) {
        all = List.copyOf(rows.findAllOrderByName());
        byId =
                all.stream()
                        .collect(Collectors.toUnmodifiableMap(Authority::id, Function.identity()));
        partners = partnersOf(agency);
    }

    /** Reads the table while the portal starts, so that a wrong partner refuses the start. */
    @EventListener
    void read(StartupEvent event) {}

    /** Every authority, by name. */
    public List<Authority> all() {
        return all;
    }

    /** The authorities that the agency works for, in the order of its {@code agency.yml}. */
    public List<Authority> partners() {
        return partners;
    }

    public Optional<Authority> byId(int id) {
        return Optional.ofNullable(byId.get(id));
    }

    private List<Authority> partnersOf(Agency agency) {
        Map<String, Authority> byCode =
                all.stream().collect(Collectors.toMap(Authority::onsCode, Function.identity()));
        for (String code : agency.partnerCodes()) {
            if (!byCode.containsKey(code)) {
                throw new CannotStart(
                        "agency.yml: partners holds "
                                + code
                                + ", which is not the ONS code of an authority we know");
            }
        }
        return agency.partnerCodes().stream().distinct().map(byCode::get).toList();
    }
}
