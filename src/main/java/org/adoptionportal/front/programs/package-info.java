/** What people who write programs read about the API, made from the contract itself. */
@NullMarked
package org.adoptionportal.front.programs;

import org.jspecify.annotations.NullMarked;
