package org.adoptionportal.records.holder;

/** Where an adoption order was made. Only the first has the three {@link Route}s. */
public enum WhereAdopted {
    ENGLAND_OR_WALES,
    SCOTLAND,
    NORTHERN_IRELAND,
    /** The Isle of Man or the Channel Islands. */
    ISLANDS,
    ABROAD
}
