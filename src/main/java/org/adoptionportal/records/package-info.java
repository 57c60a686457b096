/**
 * Adopted adults: they ask who holds the file about their adoption, for counselling and for access
 * to what is written there, alone or by a personal link; staff check who asks, find the file, and
 * record what was given, on what ground and approved by whom. Nothing is given through the portal.
 * It knows the kernel and no other feature.
 */
@NullMarked
package org.adoptionportal.records;

import org.jspecify.annotations.NullMarked;
