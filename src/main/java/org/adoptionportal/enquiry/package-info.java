/**
 * Enquiries: people without an account ask for information or a call, follow or withdraw what they
 * asked by a personal link, and staff answer in time. It stands on casefile, timeline, clock,
 * agency, notification and identity, and knows no other kind of case.
 */
@NullMarked
package org.adoptionportal.enquiry;

import org.jspecify.annotations.NullMarked;
