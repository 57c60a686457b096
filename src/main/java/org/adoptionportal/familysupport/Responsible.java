package org.adoptionportal.familysupport;

import org.jspecify.annotations.Nullable;

/**
 * Which council is responsible for the support of a child, and why.
 *
 * @param authorityId null while we cannot tell
 * @param ours whether it is one that we work for
 * @param council its name; empty while we cannot tell
 * @param reason in words for the family
 */
public record Responsible(
        @Nullable Integer authorityId, boolean ours, String council, String reason) {

    /** Whether it is another council that is known. */
    public boolean isAnothers() {
        return authorityId != null && !ours;
    }
}
