/** Birth records as adopted people ask about them, ask for them and follow what they asked. */
@NullMarked
package org.adoptionportal.records.web;

import org.jspecify.annotations.NullMarked;
