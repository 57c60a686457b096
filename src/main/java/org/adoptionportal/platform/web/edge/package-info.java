/**
 * What reaches us from the network before it is a request: how strictly it is read, and how long we
 * wait for it. Knows nobody else.
 */
@NullMarked
package org.adoptionportal.platform.web.edge;

import org.jspecify.annotations.NullMarked;
