package org.adoptionportal.records.web;

import java.util.Optional;
import java.util.stream.Stream;

/** What an adopted person can decide on their own request by a form. */
enum OwnDecision {
    SEND("sending"),
    REST("break"),
    RESUME("ready"),
    WITHDRAW("withdrawal");

    private final String path;

    OwnDecision(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }

    static Optional<OwnDecision> of(String path) {
        return Stream.of(values()).filter(each -> each.path.equals(path)).findFirst();
    }
}
