/**
 * What every form posts besides its answers, how a posted form is read, and what texts look like.
 */
@NullMarked
package org.adoptionportal.platform.web.form;

import org.jspecify.annotations.NullMarked;
