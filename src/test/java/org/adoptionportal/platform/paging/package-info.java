@NullMarked
package org.adoptionportal.platform.paging;

import org.jspecify.annotations.NullMarked;
