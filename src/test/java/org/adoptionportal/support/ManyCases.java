package org.adoptionportal.support;

/**
 * Cases in numbers that nobody would enter by hand: enquiries without answers. Each is due later
 * than any real one, and its id is lower than any that the portal gives.
 */
public final class ManyCases {

    /** The highest number that {@link #of} can reach. */
    public static final int MOST = 999_999;

    private ManyCases() {}

    /** The statement that adds those after {@code from}, up to and with {@code to}. */
    public static String of(int authority, int from, int to) {
        return """
        INSERT INTO case_file (id, reference, kind, authority_id, stage, waiting_for, next_step,
                               with_agency, sealed, opened_at, changed_at)
        WITH digit AS (SELECT 0 AS d UNION SELECT 1 UNION SELECT 2 UNION SELECT 3 UNION SELECT 4
                       UNION SELECT 5 UNION SELECT 6 UNION SELECT 7 UNION SELECT 8 UNION SELECT 9)
        SELECT n, CONCAT('-', LPAD(n, 10, '0')), 'enquiry', %d, 'received', 'AGENCY',
               'answer-enquiry', TRUE, '', NOW(6), NOW(6)
        FROM (SELECT 1 + a.d + 10 * b.d + 100 * c.d + 1000 * e.d + 10000 * f.d + 100000 * g.d AS n
              FROM digit a, digit b, digit c, digit e, digit f, digit g) numbers
        WHERE n > %d AND n <= %d
        """
                .formatted(authority, from, to);
    }
}
