@NullMarked
package org.adoptionportal.awaiting.api;

import org.jspecify.annotations.NullMarked;
