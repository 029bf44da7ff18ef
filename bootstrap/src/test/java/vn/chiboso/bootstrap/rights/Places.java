package vn.chiboso.bootstrap.rights;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** What stands for a variable of an address: {@code rights/places.properties}. */
record Places(Properties queries) {
    static Places read() {
        var queries = new Properties();
        try (var in = Objects.requireNonNull(Places.class.getResourceAsStream("/rights/places.properties"));
                var text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            queries.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Places(queries);
    }

    /** The query for the variable: of the whole address and its name, else of the whole way to it, else of it and the part before, else of the part before; null: none. */
    @Nullable
    String of(String pattern, String way, String before, String variable) {
        for (var key : new String[] {pattern + "|" + variable, way, before + "/{" + variable + "}", before}) {
            var query = queries.getProperty(key);
            if (query != null) {
                return query;
            }
        }
        return null;
    }
}
