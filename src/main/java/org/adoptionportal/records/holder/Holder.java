package org.adoptionportal.records.holder;

/** Who is likely to hold the file about an adoption. */
public enum Holder {
    /** A council that this agency works for. */
    OURS,
    ANOTHER_COUNCIL,
    /** A voluntary adoption agency, or whoever has its papers now. */
    OTHER_AGENCY,
    /** Nobody knows yet; the court and the General Register Office can be asked. */
    TO_BE_FOUND,
    /** The order was not made in England or Wales. */
    ELSEWHERE
}
