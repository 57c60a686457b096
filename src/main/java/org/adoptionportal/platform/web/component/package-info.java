/**
 * The parts that pages are made of, as typed values: what a page record holds and {@code
 * {{component page.part}}} prints. Option names are those of govuk-frontend's macros, so the
 * partials in {@code web/views/components} are tested against its published fixtures.
 */
@NullMarked
package org.adoptionportal.platform.web.component;

import org.jspecify.annotations.NullMarked;
