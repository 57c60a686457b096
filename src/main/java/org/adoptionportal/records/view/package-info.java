/** What an adopted person told us, in words that they and staff both read. */
@NullMarked
package org.adoptionportal.records.view;

import org.jspecify.annotations.NullMarked;
