/** What has happened in a case of any kind, and who looked at it, as staff read it. */
@NullMarked
package org.adoptionportal.casefile.history;

import org.jspecify.annotations.NullMarked;
