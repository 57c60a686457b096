/** What the tests of pages share. */
@NullMarked
package org.adoptionportal.platform.web;

import org.jspecify.annotations.NullMarked;
