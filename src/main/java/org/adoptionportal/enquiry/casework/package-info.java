/** Enquiries as staff work them: entering, reading and answering them. */
@NullMarked
package org.adoptionportal.enquiry.casework;

import org.jspecify.annotations.NullMarked;
