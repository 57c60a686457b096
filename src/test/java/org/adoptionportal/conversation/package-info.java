@NullMarked
package org.adoptionportal.conversation;

import org.jspecify.annotations.NullMarked;
