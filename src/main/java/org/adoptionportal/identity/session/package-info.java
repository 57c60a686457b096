/**
 * Who a request comes from: the token it carries, the session row that decides, and the {@link
 * org.adoptionportal.identity.Viewer} that controllers receive. Nothing is remembered in memory, so
 * a session that is ended is refused by every instance at once.
 */
@NullMarked
package org.adoptionportal.identity.session;

import org.jspecify.annotations.NullMarked;
