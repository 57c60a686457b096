package org.adoptionportal.casefile;

/**
 * Which cases a viewer may see, as a condition for queries of any room that join {@code case_file}.
 */
public final class VisibleCase {

    /**
     * True for {@code case_file c} when the viewer is a party to it, or is staff with a role for
     * its kind and for its authority who has no conflict of interest. A case of no authority yet is
     * also for duty staff of every one, where its kind has such a duty. The query needs {@link
     * org.adoptionportal.identity.ForViewer}. For those who change the case.
     */
    public static final String THEIRS =
            """
             (EXISTS (SELECT 1 FROM case_party p
                       WHERE p.case_id = c.id AND p.persona_id = :viewerPersona)
              OR (:viewerIsStaff AND c.with_agency
                  AND EXISTS (SELECT 1 FROM case_kind_role k WHERE k.kind = c.kind
                       AND (FIND_IN_SET(CONCAT(k.role, '@0'), :viewerRemits) > 0
                         OR FIND_IN_SET(CONCAT(k.role, '@', c.authority_id), :viewerRemits) > 0
                         OR (c.authority_id IS NULL AND k.before_council AND
                             LOCATE(CONCAT(',', k.role, '@'), CONCAT(',', :viewerRemits)) > 0)))
                  AND NOT EXISTS (SELECT 1 FROM case_block b
                       WHERE b.case_id = c.id AND b.persona_id = :viewerPersona)))
            """;

    /**
     * As {@link #THEIRS}, and also when the case was lent to the viewer because it was urgent, and
     * still is. For those who read it.
     */
    public static final String CONDITION =
            " ("
                    + THEIRS
                    + """
                     OR (:viewerIsStaff AND EXISTS (SELECT 1 FROM urgent_access u
                           WHERE u.opened_case_id = c.id AND u.persona_id = :viewerPersona
                             AND u.ends_at > :viewerAt)
                       AND NOT EXISTS (SELECT 1 FROM case_block b
                           WHERE b.case_id = c.id AND b.persona_id = :viewerPersona)))
                    """;

    /**
     * True when the viewer is a party to the case of {@code :caseId}: for what staff do not read
     * so. It is looked up once for each part of a union, however many rows that has.
     */
    public static final String OWN =
            """
             EXISTS (SELECT 1 FROM case_party y
               WHERE y.case_id = :caseId AND y.persona_id = :viewerPersona)
            """;

    private VisibleCase() {}
}
