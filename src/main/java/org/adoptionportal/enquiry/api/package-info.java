/** Enquiries for programs: of anybody who asks, of whoever holds a personal link, and of staff. */
@NullMarked
package org.adoptionportal.enquiry.api;

import org.jspecify.annotations.NullMarked;
