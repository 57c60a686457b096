/**
 * E-mails that tell people to look in their account: queued with the decision they tell of, sent
 * after it is committed. Says nothing of a case or of a person. Touches only its own table and the
 * platform; whoever queues a message knows the address.
 */
@NullMarked
package org.adoptionportal.notification;

import org.jspecify.annotations.NullMarked;
