package org.adoptionportal.application;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.transaction.Transactional;
import java.util.List;
import org.adoptionportal.casefile.VisibleCase;
import org.adoptionportal.identity.ForViewer;
import org.adoptionportal.identity.Viewer;

/** Versions are added and read; nothing here changes or deletes one. */
@JdbcRepository(dialect = Dialect.MYSQL)
@Transactional
interface VersionRepository extends GenericRepository<VersionRow, Long> {

    void save(VersionRow row);

    @ForViewer
    @Query(
            "SELECT COALESCE(MAX(v.number), 1) + 1 FROM registration_version v"
                    + " JOIN case_file c ON c.id = v.application_id"
                    + " WHERE v.application_id = :applicationId AND "
                    + VisibleCase.CONDITION)
    int next(long applicationId, Viewer viewer);

    /** What the viewer may read, oldest first: never what another answers for themselves. */
    @ForViewer
    @Query(
            """
            SELECT v.id, v.section, o.place AS owner_place, t.place AS sent_by_place,
                   IF(v.section IS NULL, NULL, v.sealed) AS sealed, v.sent_at
            FROM registration_version v
            JOIN case_file c ON c.id = v.application_id
            LEFT JOIN applicant o ON o.id = v.owner_id
            LEFT JOIN applicant t ON t.id = v.sent_by_id
            WHERE v.application_id = :applicationId
              AND (v.owner_id IS NULL OR o.persona_id = :viewerPersona OR :viewerIsStaff) AND
            """
                    + VisibleCase.CONDITION
                    + " ORDER BY v.number")
    List<VersionLine> of(long applicationId, Viewer viewer);
}
