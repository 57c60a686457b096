/**
 * What the holder of an account does with it, whoever they come as: password, e-mail address,
 * sessions, and closing it; on pages and for programs. It knows no kind of case: who does not want
 * an account closed yet hears {@link org.adoptionportal.identity.account.AccountClosing}.
 */
@NullMarked
package org.adoptionportal.identity.account;

import org.jspecify.annotations.NullMarked;
