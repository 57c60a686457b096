/**
 * How a page record and a template become HTML: the template engine, what every page is given
 * besides its own record ({@link org.adoptionportal.platform.web.rendering.Site}), and the seam by
 * which other rooms add to it. It knows no page.
 */
@NullMarked
package org.adoptionportal.platform.web.rendering;

import org.jspecify.annotations.NullMarked;
