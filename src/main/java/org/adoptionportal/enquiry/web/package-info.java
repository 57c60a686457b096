/** Enquiries as people without an account ask them, follow them and withdraw them. */
@NullMarked
package org.adoptionportal.enquiry.web;

import org.jspecify.annotations.NullMarked;
