/** The questions to birth parents and relatives, as they see them and as staff ask them. */
@NullMarked
package org.adoptionportal.birthfamily.view;

import org.jspecify.annotations.NullMarked;
