/** The headers that keep a browser from doing harm with our answers; they are on every answer. */
@NullMarked
package org.adoptionportal.platform.web.headers;

import org.jspecify.annotations.NullMarked;
