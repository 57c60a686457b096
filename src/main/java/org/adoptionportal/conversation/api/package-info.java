/** Notes and messages, for programs. */
@NullMarked
package org.adoptionportal.conversation.api;

import org.jspecify.annotations.NullMarked;
