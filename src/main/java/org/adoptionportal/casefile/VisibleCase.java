package org.adoptionportal.casefile;

/**
 * Which cases a viewer may see, as a condition for queries of any room that join {@code case_file}.
 */
public final class VisibleCase {

    /**
     * True for {@code case_file c} when the viewer is a party to it, or is staff with a role for
     * its kind and for its authority. The query needs {@link
     * org.adoptionportal.identity.ForViewer}.
     */
    public static final String CONDITION =
            """
             (EXISTS (SELECT 1 FROM case_party p
                       WHERE p.case_id = c.id AND p.persona_id = :viewerPersona)
              OR (:viewerIsStaff AND c.with_agency
                  AND EXISTS (SELECT 1 FROM case_kind_role k WHERE k.kind = c.kind
                       AND (FIND_IN_SET(CONCAT(k.role, '@0'), :viewerRemits) > 0
                         OR FIND_IN_SET(CONCAT(k.role, '@', c.authority_id), :viewerRemits) > 0))))
            """;

    private VisibleCase() {}
}
