package org.adoptionportal.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import io.micronaut.data.annotation.Repository;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Nobody reads a case but through their {@link org.adoptionportal.identity.Viewer}. A read that is
 * the portal's own says so with {@link org.adoptionportal.identity.SystemRead}, and is listed in
 * {@code system-reads.txt}, so that adding one shows in review.
 */
final class ViewerRule {

    /**
     * Rooms that hold no case, and that answer before anybody is known to ask, or to every member
     * of staff alike.
     */
    private static final Set<String> WITHOUT_CASES =
            Set.of("platform", "clock", "agency", "notification", "equality", "identity", "team");

    private ViewerRule() {}

    /** Reads that take no viewer, or take one and ignore it. */
    static List<String> unscoped(Code code) {
        return reads(code)
                .filter(read -> !read.isTheSystems() && !read.isNarrowed())
                .map(RepositoryRead::name)
                .sorted()
                .toList();
    }

    static Set<String> systemReads(Code code) {
        return reads(code)
                .filter(RepositoryRead::isTheSystems)
                .map(RepositoryRead::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<String> reviewed() {
        try (InputStream list =
                Objects.requireNonNull(ViewerRule.class.getResourceAsStream("/system-reads.txt"))) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<RepositoryRead> reads(Code code) {
        return code.classes().stream()
                .filter(it -> isRepository(it) && !WITHOUT_CASES.contains(code.room(it)))
                .map(JavaClass::reflect)
                .flatMap(RepositoryRead::of);
    }

    private static boolean isRepository(JavaClass it) {
        return it.isAnnotatedWith(JdbcRepository.class) || it.isAnnotatedWith(Repository.class);
    }
}
