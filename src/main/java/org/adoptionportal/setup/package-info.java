/**
 * How the agency is set up, for administrators and managers to read: its councils, the services
 * that others give for it, and its dated rules. It changes nothing: all of that is in files.
 */
@NullMarked
package org.adoptionportal.setup;

import org.jspecify.annotations.NullMarked;
