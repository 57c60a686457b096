package org.adoptionportal.support;

/**
 * A case whose facts are right, until somebody with the database changes what is stored of it.
 *
 * @param id of the case
 */
public record StoredCase(long id, String reference) {

    /** An enquiry that came in today. */
    public static StoredCase enquiry() {
        return of(Enquirer.valid().reference());
    }

    /** The case with this reference. */
    public static StoredCase of(String reference) {
        return new StoredCase(
                Rows.idOf("SELECT id FROM case_file WHERE reference = ?", reference), reference);
    }

    /** Changes columns behind the portal's back. */
    public StoredCase with(String assignment) {
        Rows.change("UPDATE case_file SET " + assignment + " WHERE id = ?", id);
        return this;
    }

    /** Whether what is stored of it is so. */
    public boolean has(String condition) {
        return Rows.count("SELECT COUNT(*) FROM case_file WHERE id = ? AND " + condition, id) == 1;
    }
}
