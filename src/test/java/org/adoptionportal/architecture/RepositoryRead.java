package org.adoptionportal.architecture;

import io.micronaut.data.annotation.ParameterExpression;
import io.micronaut.data.annotation.Query;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.adoptionportal.identity.SystemRead;
import org.adoptionportal.identity.Viewer;

/** One query of a repository: what it reads and for whom. */
record RepositoryRead(Class<?> repository, Method method) {

    private static final Pattern WRITING_NAME =
            Pattern.compile("(save|insert|persist|store|update|delete|remove).*");
    private static final Pattern WRITING_SQL =
            Pattern.compile("\\s*(INSERT|UPDATE|DELETE|REPLACE)\\b.*", Pattern.DOTALL);

    /** All queries that a repository answers, those it inherits included; not what it writes. */
    static Stream<RepositoryRead> of(Class<?> repository) {
        return Arrays.stream(repository.getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .map(method -> new RepositoryRead(repository, method))
                .filter(read -> !read.writes());
    }

    String name() {
        return repository.getName() + "." + method.getName();
    }

    boolean isTheSystems() {
        return method.isAnnotationPresent(SystemRead.class);
    }

    /** Whether it takes a viewer and its SQL also uses what it is told of the viewer. */
    boolean isNarrowed() {
        return Arrays.asList(method.getParameterTypes()).contains(Viewer.class)
                && sql().length() > 0
                && ofViewer(method).anyMatch(name -> sql().matches("(?s).*:" + name + "\\b.*"));
    }

    private boolean writes() {
        return method.isAnnotationPresent(Query.class)
                ? WRITING_SQL.matcher(sql()).matches()
                : WRITING_NAME.matcher(method.getName()).matches();
    }

    private String sql() {
        Query query = method.getAnnotation(Query.class);
        return query == null ? "" : query.value();
    }

    private static Stream<String> ofViewer(AnnotatedElement element) {
        Stream<String> own =
                Arrays.stream(element.getAnnotationsByType(ParameterExpression.class))
                        .filter(it -> it.expression().contains("viewer"))
                        .map(ParameterExpression::name);
        Stream<String> composed =
                Arrays.stream(element.getAnnotations())
                        .map(Annotation::annotationType)
                        .filter(type -> type.getName().startsWith("org.adoptionportal."))
                        .flatMap(RepositoryRead::ofViewer);
        return Stream.concat(own, composed);
    }
}
