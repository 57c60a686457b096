package org.adoptionportal.identity;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A query that the portal itself asks, with no {@link Viewer} to narrow it: a job's, say, or a
 * check of the data. What it finds is shown to nobody. Every use is also listed for review in the
 * architecture tests' {@code system-reads.txt}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface SystemRead {

    /** Why no viewer can narrow it. */
    String value();
}
