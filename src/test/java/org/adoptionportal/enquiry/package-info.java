/** Tests of what enquiries are kept as. */
@NullMarked
package org.adoptionportal.enquiry;

import org.jspecify.annotations.NullMarked;
