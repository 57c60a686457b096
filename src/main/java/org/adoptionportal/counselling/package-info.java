/**
 * Sessions with a counsellor in a case of any kind: offered, booked, held, missed, cancelled, and
 * no more of them than a dated rule allows unless more are agreed. A kind of case that has them
 * gives a {@link org.adoptionportal.counselling.Counselled} bean. It knows casefile, timeline,
 * clock and what is below them.
 */
@NullMarked
package org.adoptionportal.counselling;

import org.jspecify.annotations.NullMarked;
