/** Enquiries as staff work them. */
@NullMarked
package org.adoptionportal.enquiry.casework;

import org.jspecify.annotations.NullMarked;
