/** The pages of the door for families: in a crisis, a whole request, and how it stands. */
@NullMarked
package org.adoptionportal.familysupport.web;

import org.jspecify.annotations.NullMarked;
