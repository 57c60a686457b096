@NullMarked
package org.adoptionportal.enquiry;

import org.jspecify.annotations.NullMarked;
