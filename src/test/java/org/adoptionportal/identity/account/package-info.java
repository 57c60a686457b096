/** Tests of the room of the same name. */
@NullMarked
package org.adoptionportal.identity.account;

import org.jspecify.annotations.NullMarked;
