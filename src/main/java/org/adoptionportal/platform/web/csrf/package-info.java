/**
 * Forms that another site cannot send: micronaut-security-csrf's signed double submit, with a token
 * for people who are not signed in as well. The API is left out, because no cookie opens it.
 */
@NullMarked
package org.adoptionportal.platform.web.csrf;

import org.jspecify.annotations.NullMarked;
