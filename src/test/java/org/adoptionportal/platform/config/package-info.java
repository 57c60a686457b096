@NullMarked
package org.adoptionportal.platform.config;

import org.jspecify.annotations.NullMarked;
