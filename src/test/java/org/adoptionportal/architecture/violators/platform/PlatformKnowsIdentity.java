package org.adoptionportal.architecture.violators.platform;

import org.adoptionportal.architecture.violators.identity.KnowsPlatform;

/** The foundations look up. */
public record PlatformKnowsIdentity(KnowsPlatform above) {}
