/**
 * The public front of the service: the start page with its three doors, and how to reach the
 * agency. It reads the agency room and knows no case.
 */
@NullMarked
package org.adoptionportal.front;

import org.jspecify.annotations.NullMarked;
