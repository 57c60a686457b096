@NullMarked
package org.adoptionportal.familysupport.web;

import org.jspecify.annotations.NullMarked;
