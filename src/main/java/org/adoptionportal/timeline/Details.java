package org.adoptionportal.timeline;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;

@Serdeable
record Details(Map<String, String> values) {}
