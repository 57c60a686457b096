package org.adoptionportal.identity;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A query that no {@link Viewer} narrows: the portal's own, such as a job's, which is shown to
 * nobody; or one for somebody without an account, narrowed by a secret that only they hold. Every
 * use is also listed for review in the architecture tests' {@code system-reads.txt}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface SystemRead {

    /** Why no viewer can narrow it. */
    String value();
}
