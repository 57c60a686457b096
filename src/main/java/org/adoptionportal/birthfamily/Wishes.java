package org.adoptionportal.birthfamily;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What somebody would like.
 *
 * @param wishes each a {@link Wish}
 * @param words in their own words; may be empty
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Wishes(List<String> wishes, String words) {

    public boolean include(Wish wish) {
        return wishes.contains(wish.name());
    }

    @Override
    public String toString() {
        return "Wishes";
    }
}
