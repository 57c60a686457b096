/**
 * Finding cases of every kind by what is known of their people: exact words only, by fingerprints.
 * Who searches sees no more than their worklist could show, and every search is kept.
 */
@NullMarked
package org.adoptionportal.casefile.search;

import org.jspecify.annotations.NullMarked;
