/**
 * Due dates of open cases of any kind are worked out anew when a rule or the list of bank holidays
 * has changed. It knows the kernel, and no kind of case.
 */
@NullMarked
package org.adoptionportal.rulechange;

import org.jspecify.annotations.NullMarked;
