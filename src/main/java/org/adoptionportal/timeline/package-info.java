/**
 * What happened in a case, when and by whom: entries that are only ever added. It knows casefile,
 * identity and the platform.
 */
@NullMarked
package org.adoptionportal.timeline;

import org.jspecify.annotations.NullMarked;
