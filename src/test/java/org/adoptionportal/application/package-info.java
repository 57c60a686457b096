@NullMarked
package org.adoptionportal.application;

import org.jspecify.annotations.NullMarked;
