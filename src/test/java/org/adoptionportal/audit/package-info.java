/** Tests of the audit trail: what somebody who can write to the database might try. */
@NullMarked
package org.adoptionportal.audit;

import org.jspecify.annotations.NullMarked;
