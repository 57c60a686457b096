package org.adoptionportal.agency;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * A local authority in England with services for children.
 *
 * @param id ours, and never changes
 * @param onsCode the Office for National Statistics' code, which changes when boundaries do
 */
@MappedEntity("local_authority")
public record Authority(@Id int id, String onsCode, String name) {}
