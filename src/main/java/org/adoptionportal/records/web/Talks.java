package org.adoptionportal.records.web;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.words.Words;
import org.adoptionportal.records.BookedTalks;
import org.adoptionportal.records.BookedTalks.Talk;
import org.adoptionportal.records.RecordsRequest;
import org.adoptionportal.records.holder.Route;

/** What the person reads about counselling: when and where they are expected, or how it is. */
@Singleton
class Talks {

    private final BookedTalks booked;
    private final Words words;

    Talks(BookedTalks booked, Words words) {
        this.booked = booked;
        this.words = words;
    }

    List<String> of(RecordsRequest request) {
        List<Talk> talks = booked.of(request);
        if (!talks.isEmpty()) {
            return talks.stream().map(this::line).toList();
        }
        Route route = request.route();
        boolean first = route != null && route.interviewComesFirst();
        return List.of(words.say(first ? "records-talks.first" : "records-talks.offered"));
    }

    private String line(Talk talk) {
        String when = London.dateTime(talk.at());
        return words.say("records-talks.booked", Map.of("when", when, "place", talk.place()));
    }
}
