package org.adoptionportal.identity;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import io.micronaut.data.annotation.ParameterExpression;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Gives a repository query that takes a {@code Viewer viewer} the parameters {@code
 * :viewerPersona}, {@code :viewerIsStaff}, {@code :viewerAuthority} (0: all) and {@code
 * :viewerRoles} (for {@code FIND_IN_SET}).
 */
@Retention(RUNTIME)
@Target(METHOD)
@ForViewer.Persona
@ForViewer.IsStaff
@ForViewer.Authority
@ForViewer.Roles
public @interface ForViewer {

    /** Adds {@code :viewerPersona}. */
    @Retention(RUNTIME)
    @Target(ANNOTATION_TYPE)
    @ParameterExpression(name = "viewerPersona", expression = "#{viewer.personaId()}")
    @interface Persona {}

    /** Adds {@code :viewerIsStaff}. */
    @Retention(RUNTIME)
    @Target(ANNOTATION_TYPE)
    @ParameterExpression(name = "viewerIsStaff", expression = "#{viewer.isStaff()}")
    @interface IsStaff {}

    /** Adds {@code :viewerAuthority}. */
    @Retention(RUNTIME)
    @Target(ANNOTATION_TYPE)
    @ParameterExpression(name = "viewerAuthority", expression = "#{viewer.authorityScope()}")
    @interface Authority {}

    /** Adds {@code :viewerRoles}. */
    @Retention(RUNTIME)
    @Target(ANNOTATION_TYPE)
    @ParameterExpression(name = "viewerRoles", expression = "#{viewer.roleNames()}")
    @interface Roles {}
}
