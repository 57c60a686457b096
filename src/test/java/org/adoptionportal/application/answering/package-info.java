/** Tests of asking and saving, whoever writes. */
@NullMarked
package org.adoptionportal.application.answering;

import org.jspecify.annotations.NullMarked;
