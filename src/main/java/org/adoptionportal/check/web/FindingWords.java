package org.adoptionportal.check.web;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.adoptionportal.agency.Authorities;
import org.adoptionportal.agency.Authority;
import org.adoptionportal.check.Difference;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.component.Table;
import org.adoptionportal.platform.web.component.Table.Cell;
import org.adoptionportal.platform.words.Words;

/** Says parts of a derived status in words. What there are no words for is shown as it is. */
@Singleton
class FindingWords {

    private final Words words;
    private final Authorities authorities;

    FindingWords(Words words, Authorities authorities) {
        this.words = words;
        this.authorities = authorities;
    }

    Table table(Iterable<Difference> differences) {
        Table table = Table.titled("What differs", "Part", "What is stored", "What we work out");
        for (Difference each : differences) {
            table =
                    table.row(
                            Cell.of(words.say("status-part." + each.part())),
                            Cell.of(said(each.part(), each.stored())),
                            Cell.of(said(each.part(), each.workedOut())));
        }
        return table;
    }

    String kind(String kind) {
        return words.find("kind." + kind).orElse(kind);
    }

    private String said(Difference.Part part, String value) {
        if (value.isEmpty()) {
            return "Nothing";
        }
        return switch (part) {
            case STAGE -> words.find("stage." + value).orElse(value);
            case WAITING_FOR -> words.find("waiting." + value).orElse(value);
            case NEXT_STEP -> words.find("step." + value).orElse(value);
            case NEXT_DUE_ON -> London.date(LocalDate.parse(value));
            case AUTHORITY ->
                    authorities.byId(Integer.parseInt(value)).map(Authority::name).orElse(value);
            case WITH_AGENCY -> Boolean.parseBoolean(value) ? "Yes" : "No";
        };
    }
}
