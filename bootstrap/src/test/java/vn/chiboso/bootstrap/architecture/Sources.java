package vn.chiboso.bootstrap.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The source tree as text, for rules that byte code cannot show. */
final class Sources {
    static final List<String> MODULES =
            List.of("membership", "documents", "meetings", "evaluation", "notification", "bootstrap");

    static final Path ROOT = Path.of(System.getProperty("basedir", "bootstrap"), "..")
            .toAbsolutePath()
            .normalize();

    private Sources() {}

    /** Files below {@code folder} of every module whose name ends so: path from the root with slashes → content. */
    static Map<String, String> of(String folder, String ending) {
        var found = new TreeMap<String, String>();
        for (var module : MODULES) {
            of(module, folder, ending).forEach(found::put);
        }
        return found;
    }

    /** The same for one module. */
    static Map<String, String> of(String module, String folder, String ending) {
        var start = ROOT.resolve(module).resolve(folder);
        var found = new TreeMap<String, String>();
        if (!Files.isDirectory(start)) {
            return found;
        }
        try (Stream<Path> files = Files.walk(start)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(ending)).toList()) {
                found.put(ROOT.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
