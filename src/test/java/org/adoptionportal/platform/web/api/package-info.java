@NullMarked
package org.adoptionportal.platform.web.api;

import org.jspecify.annotations.NullMarked;
