@NullMarked
package org.adoptionportal.identity.factor.web;

import org.jspecify.annotations.NullMarked;
