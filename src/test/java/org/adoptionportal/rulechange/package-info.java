/** A changed rule, and a holiday more, in an installation with cases. */
@NullMarked
package org.adoptionportal.rulechange;

import org.jspecify.annotations.NullMarked;
