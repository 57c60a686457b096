/** The pages on which people set up, look after and remove their second factor. */
@NullMarked
package org.adoptionportal.identity.factor.web;

import org.jspecify.annotations.NullMarked;
