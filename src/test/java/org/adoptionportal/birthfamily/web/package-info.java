@NullMarked
package org.adoptionportal.birthfamily.web;

import org.jspecify.annotations.NullMarked;
