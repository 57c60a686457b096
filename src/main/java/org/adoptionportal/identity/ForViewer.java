package org.adoptionportal.identity;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import io.micronaut.data.annotation.ParameterExpression;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Gives a repository query that takes a {@code Viewer viewer} the parameters {@code
 * :viewerPersona}, {@code :viewerIsStaff}, {@code :viewerAt} and {@code :viewerRemits}: {@code
 * ROLE@authority} for {@code FIND_IN_SET}, where the authority 0 stands for the whole agency.
 */
@Retention(RUNTIME)
@Target(METHOD)
@ForViewer.Persona
@ForViewer.IsStaff
@ForViewer.Remits
@ForViewer.At
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

    /** Adds {@code :viewerAt}. */
    @Retention(RUNTIME)
    @Target(ANNOTATION_TYPE)
    @ParameterExpression(name = "viewerAt", expression = "#{viewer.lentAt()}")
    @interface At {}

    /** Adds {@code :viewerRemits}. */
    @Retention(RUNTIME)
    @Target(ANNOTATION_TYPE)
    @ParameterExpression(name = "viewerRemits", expression = "#{viewer.remitNames()}")
    @interface Remits {}
}
