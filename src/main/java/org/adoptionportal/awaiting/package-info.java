/**
 * What is awaited in a case of any kind before it can go on: asked for, chased, received, reviewed,
 * expired, and who holds it up. Features say what is awaited and why; this room follows it. It
 * knows casefile, timeline, clock and what is below them.
 */
@NullMarked
package org.adoptionportal.awaiting;

import org.jspecify.annotations.NullMarked;
