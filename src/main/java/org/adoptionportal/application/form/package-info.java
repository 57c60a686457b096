/**
 * The registration of interest as a form: its sections, pages and questions, what makes an answer
 * complete, and the way through it. It knows the clock room's rules and the list of authorities,
 * and nothing of storage or of the web.
 */
@NullMarked
package org.adoptionportal.application.form;

import org.jspecify.annotations.NullMarked;
