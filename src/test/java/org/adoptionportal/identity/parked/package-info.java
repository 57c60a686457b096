/** Tests of what is kept for people who were signed out by time. */
@NullMarked
package org.adoptionportal.identity.parked;

import org.jspecify.annotations.NullMarked;
