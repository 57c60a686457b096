@NullMarked
package org.adoptionportal.notification;

import org.jspecify.annotations.NullMarked;
