package org.adoptionportal.records.holder;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What we can tell somebody about the file of their adoption.
 *
 * @param where the order was made
 * @param routes the way to birth details; two when the day at a boundary is not known, none when
 *     the order was made elsewhere
 * @param name of the council or agency that is likely to hold it; null while nobody knows
 */
public record FileHolder(
        WhereAdopted where, List<Route> routes, Holder holder, @Nullable String name) {

    @Override
    public String toString() {
        return "FileHolder";
    }
}
