/** What every form posts besides its answers, and how a posted form is read. */
@NullMarked
package org.adoptionportal.platform.web.form;

import org.jspecify.annotations.NullMarked;
