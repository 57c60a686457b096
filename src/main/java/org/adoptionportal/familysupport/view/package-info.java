/** The questions and answers of a request for support, as families and staff see them. */
@NullMarked
package org.adoptionportal.familysupport.view;

import org.jspecify.annotations.NullMarked;
