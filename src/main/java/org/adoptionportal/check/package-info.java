/**
 * Looks at night whether what is stored of each case agrees with itself. What it finds are cases of
 * their own, for administrators. It knows no kind of case, and changes none by itself.
 */
@NullMarked
package org.adoptionportal.check;

import org.jspecify.annotations.NullMarked;
