@NullMarked
package org.adoptionportal.platform.web.csrf;

import org.jspecify.annotations.NullMarked;
