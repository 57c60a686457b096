@NullMarked
package org.adoptionportal.access.api;

import org.jspecify.annotations.NullMarked;
