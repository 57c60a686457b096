package org.adoptionportal.architecture.violators.identity;

import org.adoptionportal.architecture.violators.platform.PlatformKnowsIdentity;

/** As it may; but the platform knows this room too, which makes a cycle. */
public interface KnowsPlatform {
    PlatformKnowsIdentity below();
}
