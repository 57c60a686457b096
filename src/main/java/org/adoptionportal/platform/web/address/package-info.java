/** Where browsers find this installation. */
@NullMarked
package org.adoptionportal.platform.web.address;

import org.jspecify.annotations.NullMarked;
