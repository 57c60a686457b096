package org.adoptionportal.familysupport.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.serde.annotation.Serdeable;
import org.adoptionportal.familysupport.Child;
import org.adoptionportal.familysupport.TypedDay;
import org.jspecify.annotations.Nullable;

/** A child as a program sends it; days are written like 2016-03-27. */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = false)
record ChildBody(
        @Nullable String name,
        @Nullable String bornOn,
        @Nullable String order,
        @Nullable String orderOn,
        @Nullable String placedBy,
        @Nullable String inCare,
        @Nullable String plan,
        @Nullable String school) {

    Child child() {
        return new Child(
                SupportBody.clean(name),
                TypedDay.iso(SupportBody.clean(bornOn)),
                SupportBody.clean(order),
                TypedDay.iso(SupportBody.clean(orderOn)),
                SupportBody.clean(placedBy),
                SupportBody.clean(inCare),
                SupportBody.clean(plan),
                SupportBody.clean(school));
    }

    @Override
    public String toString() {
        return "ChildBody";
    }
}
