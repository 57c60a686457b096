package org.adoptionportal.access;

import jakarta.inject.Singleton;
import org.adoptionportal.platform.crypto.SealedJson;

/** Seals and opens why somebody was let in or kept out. */
@Singleton
class AccessReasons {

    private static final String ACCESS = "urgent_access";
    private static final String BLOCK = "case_block";
    private static final String COLUMN = "sealed";

    private final SealedJson sealed;

    AccessReasons(SealedJson sealed) {
        this.sealed = sealed;
    }

    UrgentAccess with(UrgentAccess draft, long id, Reason reason) {
        return new UrgentAccess(
                id,
                draft.reference(),
                draft.openedCaseId(),
                draft.personaId(),
                draft.openedAt(),
                draft.endsAt(),
                draft.verdict(),
                draft.reviewedBy(),
                draft.reviewedAt(),
                seal(id, reason),
                draft.rowVersion());
    }

    byte[] seal(long accessId, Reason reason) {
        return sealed.seal(ACCESS, accessId, COLUMN, reason);
    }

    Reason of(UrgentAccess access) {
        return sealed.open(ACCESS, access.id(), COLUMN, access.sealed(), Reason.class);
    }

    byte[] sealBlock(long id, String why) {
        return sealed.seal(BLOCK, id, COLUMN, new Reason("", why, ""));
    }

    String of(BlockRow block) {
        return sealed.open(BLOCK, block.id(), COLUMN, block.sealed(), Reason.class).why();
    }
}
