/**
 * The walls between the people of a case, and between one side of an adoption and the other: every
 * protected value of a case of each kind is a word that stands nowhere else, everybody calls every
 * address, and a word that reaches somebody who may not read it fails the build.
 */
@NullMarked
package org.adoptionportal.architecture.leak;

import org.jspecify.annotations.NullMarked;
