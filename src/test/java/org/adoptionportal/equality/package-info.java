/** Questions about equality: that they are kept apart from whoever answers them. */
@NullMarked
package org.adoptionportal.equality;

import org.jspecify.annotations.NullMarked;
