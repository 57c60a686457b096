@NullMarked
package org.adoptionportal.personallink;

import org.jspecify.annotations.NullMarked;
