/** The adopter's journey for programs, as the contract in {@code openapi/portal.yaml} says. */
@NullMarked
package org.adoptionportal.application.api;

import org.jspecify.annotations.NullMarked;
