/** The one bundle of words that are said in more than one place. */
@NullMarked
package org.adoptionportal.platform.words;

import org.jspecify.annotations.NullMarked;
