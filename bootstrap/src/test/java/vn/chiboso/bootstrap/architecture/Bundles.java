package vn.chiboso.bootstrap.architecture;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The message bundles as they stand in the source tree. */
final class Bundles {
    private Bundles() {}

    /** Vietnamese texts of one module, by key. */
    static Map<String, String> vietnamese(String module) {
        return read(module, "");
    }

    /** English texts of one module, by key. */
    static Map<String, String> english(String module) {
        return read(module, "_en");
    }

    /** Vietnamese texts of all modules. */
    static Map<String, String> all() {
        var texts = new TreeMap<String, String>();
        Sources.MODULES.forEach(module -> texts.putAll(vietnamese(module)));
        return texts;
    }

    private static Map<String, String> read(String module, String language) {
        var texts = new TreeMap<String, String>();
        Sources.of(module, "src/main/resources/messages", ".properties").forEach((file, content) -> {
            if (file.endsWith("_en.properties") == language.equals("_en")) {
                parse(content).forEach((key, text) -> texts.put(key.toString(), text.toString()));
            }
        });
        return texts;
    }

    static Properties parse(String content) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
