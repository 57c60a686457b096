@NullMarked
package org.adoptionportal.platform.db;

import org.jspecify.annotations.NullMarked;
