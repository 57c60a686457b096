/** The portal as operators run it: processes of its own, behind the proxy, on real servers. */
@NullMarked
package org.adoptionportal.served;

import org.jspecify.annotations.NullMarked;
