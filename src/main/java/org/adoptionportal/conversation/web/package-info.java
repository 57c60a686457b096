/** The pages on which staff and people write to each other, and staff keep notes. */
@NullMarked
package org.adoptionportal.conversation.web;

import org.jspecify.annotations.NullMarked;
