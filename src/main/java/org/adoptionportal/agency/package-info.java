/**
 * The agency that runs this installation: its name, partners and own words, from its folder. Reads
 * the list of local authorities and the platform, and changes nothing.
 */
@NullMarked
package org.adoptionportal.agency;

import org.jspecify.annotations.NullMarked;
