/** The pages and API addresses of signing up, in and out. */
@NullMarked
package org.adoptionportal.identity.web;

import org.jspecify.annotations.NullMarked;
