@NullMarked
package org.adoptionportal.identity.session;

import org.jspecify.annotations.NullMarked;
