/** Tests of birth records, web. */
@NullMarked
package org.adoptionportal.records.web;

import org.jspecify.annotations.NullMarked;
