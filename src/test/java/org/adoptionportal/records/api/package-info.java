/** Tests of birth records, api. */
@NullMarked
package org.adoptionportal.records.api;

import org.jspecify.annotations.NullMarked;
