@NullMarked
package org.adoptionportal.birthfamily.api;

import org.jspecify.annotations.NullMarked;
