/** What {@code bin/edge-test} checks: the portal behind the proxy that the README describes. */
@NullMarked
package org.adoptionportal.edges;

import org.jspecify.annotations.NullMarked;
