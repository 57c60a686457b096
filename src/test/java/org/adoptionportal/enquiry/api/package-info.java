/** Tests of the enquiries' part of the API. */
@NullMarked
package org.adoptionportal.enquiry.api;

import org.jspecify.annotations.NullMarked;
