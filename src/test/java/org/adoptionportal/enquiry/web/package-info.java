/** Enquiries as people without an account find them. */
@NullMarked
package org.adoptionportal.enquiry.web;

import org.jspecify.annotations.NullMarked;
