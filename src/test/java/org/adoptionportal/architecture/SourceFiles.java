package org.adoptionportal.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** The size of what somebody has to read, and whether each folder says what it is for. */
final class SourceFiles {

    static final int MOST_LINES = 200;
    static final int MOST_LINES_OF_A_METHOD = 30;

    private static final String PACKAGE = "package-info.java";

    private final Path folder;

    SourceFiles(Path folder) {
        this.folder = folder;
    }

    List<String> tooLong() {
        return all().stream().filter(file -> lines(file) > MOST_LINES).map(Path::toString).toList();
    }

    List<String> packagesWithoutWords() {
        return all().stream()
                .map(Path::getParent)
                .distinct()
                .filter(it -> !saysWhatItIs(it.resolve(PACKAGE)))
                .map(Path::toString)
                .toList();
    }

    /** Packages that these files say something of, and those of the portal itself do too. */
    List<String> packagesSaidAgain(SourceFiles portal) {
        return all().stream()
                .filter(file -> file.endsWith(PACKAGE))
                .map(folder::relativize)
                .filter(file -> Files.exists(portal.folder.resolve(file)))
                .map(Path::toString)
                .toList();
    }

    /** Methods with more lines than anybody wants to read, as {@code File.java:method: lines}. */
    List<String> methodsTooLong() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var units = files.getJavaFileObjectsFromPaths(all());
            JavacTask task =
                    (JavacTask) compiler.getTask(null, files, null, List.of(), null, units);
            List<String> found = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                unit.accept(
                        new MethodLengths(unit, Trees.instance(task).getSourcePositions()), found);
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> all() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(it -> it.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lines(Path file) {
        return read(file).lines().count();
    }

    private static boolean saysWhatItIs(Path file) {
        return Files.exists(file)
                && read(file).startsWith("/**")
                && read(file).contains("@NullMarked");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class MethodLengths extends TreeScanner<Void, List<String>> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;

        MethodLengths(CompilationUnitTree unit, SourcePositions positions) {
            this.unit = unit;
            this.positions = positions;
        }

        @Override
        public Void visitMethod(MethodTree method, List<String> found) {
            LineMap lines = unit.getLineMap();
            long first = lines.getLineNumber(positions.getStartPosition(unit, method));
            long last = lines.getLineNumber(positions.getEndPosition(unit, method));
            if (last - first + 1 > MOST_LINES_OF_A_METHOD) {
                String file = Path.of(unit.getSourceFile().getName()).getFileName().toString();
                found.add(file + ":" + method.getName() + ": " + (last - first + 1));
            }
            return super.visitMethod(method, found);
        }
    }
}
