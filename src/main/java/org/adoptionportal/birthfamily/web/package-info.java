/** The pages on which birth parents and relatives write to us and follow what we do. */
@NullMarked
package org.adoptionportal.birthfamily.web;

import org.jspecify.annotations.NullMarked;
