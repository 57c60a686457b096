@NullMarked
package org.adoptionportal.contact;

import org.jspecify.annotations.NullMarked;
