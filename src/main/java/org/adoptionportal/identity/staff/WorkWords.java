package org.adoptionportal.identity.staff;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.adoptionportal.agency.Agency;
import org.adoptionportal.agency.Authorities;
import org.adoptionportal.agency.Authority;
import org.adoptionportal.identity.Remit;
import org.adoptionportal.platform.words.Words;
import org.jspecify.annotations.Nullable;

/** Says what a member of staff does, and for whose cases. */
@Singleton
final class WorkWords {

    private final Authorities authorities;
    private final Agency agency;
    private final Words words;

    WorkWords(Authorities authorities, Agency agency, Words words) {
        this.authorities = authorities;
        this.agency = agency;
        this.words = words;
    }

    /** A line for each role, such as "Manager: Northing Council, Southing Council". */
    List<String> lines(Collection<Remit> remits) {
        return remits.stream()
                .collect(groupingBy(Remit::role, TreeMap::new, toList()))
                .entrySet()
                .stream()
                .map(it -> words.say("role." + it.getKey()) + ": " + places(it.getValue()))
                .toList();
    }

    private String places(List<Remit> remits) {
        return remits.stream()
                .map(remit -> place(remit.authorityId()))
                .sorted()
                .collect(joining(", "));
    }

    private String place(@Nullable Integer authorityId) {
        return authorityId == null
                ? agency.name()
                : authorities.byId(authorityId).map(Authority::name).orElse("");
    }
}
