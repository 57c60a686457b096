/**
 * Who somebody is: accounts, personas, sessions, sign-up and sign-in. Every other room asks this
 * one for the {@link org.adoptionportal.identity.Viewer}; it knows no kind of case.
 */
@NullMarked
package org.adoptionportal.identity;

import org.jspecify.annotations.NullMarked;
