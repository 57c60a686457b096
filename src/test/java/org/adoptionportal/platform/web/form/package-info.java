@NullMarked
package org.adoptionportal.platform.web.form;

import org.jspecify.annotations.NullMarked;
