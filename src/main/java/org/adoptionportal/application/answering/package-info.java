/**
 * The form of a registration as pages: questions, task list and checking. Applicants and workers
 * who write for them go the same way.
 */
@NullMarked
package org.adoptionportal.application.answering;

import org.jspecify.annotations.NullMarked;
