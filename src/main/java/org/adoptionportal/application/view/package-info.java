/** What applicants and staff both see of an application, put into words. */
@NullMarked
package org.adoptionportal.application.view;

import org.jspecify.annotations.NullMarked;
