/** What tests share: the running portal, people to act as, builders. */
@NullMarked
package org.adoptionportal.support;

import org.jspecify.annotations.NullMarked;
