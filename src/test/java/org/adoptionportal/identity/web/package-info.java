@NullMarked
package org.adoptionportal.identity.web;

import org.jspecify.annotations.NullMarked;
