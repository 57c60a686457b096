/**
 * What reaches us from the network before it is a request: how strictly it is read, how long we
 * wait for it, and that every answer has its headers. Knows only {@code headers}.
 */
@NullMarked
package org.adoptionportal.platform.web.edge;

import org.jspecify.annotations.NullMarked;
