/**
 * Style sheets, scripts and pictures: named after their content, compressed once, cached for ever.
 */
@NullMarked
package org.adoptionportal.platform.web.assets;

import org.jspecify.annotations.NullMarked;
