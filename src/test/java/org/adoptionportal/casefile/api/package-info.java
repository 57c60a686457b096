@NullMarked
package org.adoptionportal.casefile.api;

import org.jspecify.annotations.NullMarked;
