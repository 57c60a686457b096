package org.adoptionportal.records.web;

import jakarta.inject.Singleton;
import java.util.List;
import org.adoptionportal.platform.words.Words;
import org.adoptionportal.records.RecordsRequest;
import org.adoptionportal.records.holder.Route;

/** What the person reads about counselling. */
@Singleton
class Talks {

    private final Words words;

    Talks(Words words) {
        this.words = words;
    }

    List<String> of(RecordsRequest request) {
        Route route = request.route();
        boolean first = route != null && route.interviewComesFirst();
        return List.of(words.say(first ? "records-talks.first" : "records-talks.offered"));
    }
}
