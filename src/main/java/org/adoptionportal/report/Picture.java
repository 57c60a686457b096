package org.adoptionportal.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** How many open cases there are in each stage: kinds one after the other, stages in order. */
record Picture(List<StageCount> stages) {

    /** The open cases of one kind in one stage. */
    @Serdeable.Serializable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record StageCount(
            String kind, String stage, long open, long late, Ages ages, long oldestDays) {}

    /** How many were opened how many whole months ago, by the calendar in London. */
    @Serdeable.Serializable
    record Ages(long underOneMonth, long oneToThree, long threeToSix, long overSix) {

        /** In this order, which is that of every picture and table. */
        List<Long> all() {
            return List.of(underOneMonth, oneToThree, threeToSix, overSix);
        }
    }

    long open() {
        return stages.stream().mapToLong(StageCount::open).sum();
    }

    long late() {
        return stages.stream().mapToLong(StageCount::late).sum();
    }

    List<String> kinds() {
        return stages.stream().map(StageCount::kind).distinct().toList();
    }

    List<StageCount> of(String kind) {
        return stages.stream().filter(each -> each.kind().equals(kind)).toList();
    }
}
