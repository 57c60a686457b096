@NullMarked
package org.adoptionportal.application.api;

import org.jspecify.annotations.NullMarked;
