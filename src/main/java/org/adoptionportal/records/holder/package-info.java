/** Which way leads an adopted person to their birth details, and who is likely to hold the file. */
@NullMarked
package org.adoptionportal.records.holder;

import org.jspecify.annotations.NullMarked;
