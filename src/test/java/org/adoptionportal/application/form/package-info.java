@NullMarked
package org.adoptionportal.application.form;

import org.jspecify.annotations.NullMarked;
