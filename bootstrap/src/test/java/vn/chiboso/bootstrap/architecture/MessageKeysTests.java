package vn.chiboso.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every text that a page or a refusal asks for exists. */
class MessageKeysTests {
    /** {@code #{meetings.list.title}}, {@code #{x.__${kind}__}}: a part between underscores stands for anything. */
    private static final Pattern IN_PAGES =
            Pattern.compile("#\\{([a-zA-Z][\\w.-]*(?:__\\$\\{[^}]*\\}__[\\w.-]*)*)\\s*[(}]");

    private static final Pattern HIDDEN = Pattern.compile("<!--/\\*.*?\\*/-->|<!--.*?-->", Pattern.DOTALL);
    private static final Pattern JAVADOC = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern IN_JAVA = Pattern.compile("\"((?:" + String.join("|", Sources.MODULES)
            + ")\\.(?:refusal|error|done|problem|hint|label|mail|notice)\\.[\\w.-]*\\w)\"(?!\\s*\\+)");

    @Test
    void everyKeyOfATemplateExists() {
        var known = Set.of("meetings.list.title", "meetings.kind.regular");
        assertThat(missing("<h1 th:text=\"#{meetings.list.titel}\"/>", known)).containsExactly("meetings.list.titel");
        assertThat(missing("<b th:text=\"#{meetings.sort.__${m.kind}__}\"/>", known))
                .hasSize(1);
        assertThat(missing("<b th:text=\"#{meetings.list.title(${n})} + #{meetings.kind.__${k}__}\"/>", known))
                .isEmpty();

        var texts = Bundles.all().keySet();
        var pages = Sources.of("src/main/resources/templates", ".html");
        var missing = new TreeMap<String, Set<String>>();
        pages.forEach((file, html) -> {
            var keys = missing(html, texts);
            if (!keys.isEmpty()) {
                missing.put(file, keys);
            }
        });
        assertThat(pages).as("page that is looked at").isNotEmpty();
        assertThat(missing).isEmpty();
    }

    @Test
    void everyKeyNamedInJavaExists() {
        assertThat(named("throw new X(\"meetings.refusal.not-open\")")).containsExactly("meetings.refusal.not-open");
        assertThat(named("\"meetings.refusal.\" + reason")).isEmpty();
        var texts = Bundles.all().keySet();
        var missing = new TreeMap<String, Set<String>>();
        var asked = new TreeSet<String>();
        Sources.of("src/main/java", ".java").forEach((file, java) -> {
            var keys = named(java);
            asked.addAll(keys);
            keys.removeAll(texts);
            if (!keys.isEmpty()) {
                missing.put(file, keys);
            }
        });
        assertThat(asked).as("key that is looked at").isNotEmpty();
        assertThat(missing).isEmpty();
    }

    private static Set<String> missing(String html, Set<String> texts) {
        var keys = new TreeSet<String>();
        IN_PAGES.matcher(HIDDEN.matcher(html).replaceAll(""))
                .results()
                .map(hit -> hit.group(1))
                .filter(key -> texts.stream().noneMatch(pattern(key).asMatchPredicate()))
                .forEach(keys::add);
        return keys;
    }

    private static Pattern pattern(String key) {
        var parts = key.split("__\\$\\{[^}]*\\}__", -1);
        var expression = new StringBuilder(Pattern.quote(parts[0]));
        for (var i = 1; i < parts.length; i++) {
            expression.append(".+").append(Pattern.quote(parts[i]));
        }
        return Pattern.compile(expression.toString());
    }

    private static Set<String> named(String java) {
        var keys = new TreeSet<String>();
        IN_JAVA.matcher(JAVADOC.matcher(java).replaceAll("")).results().forEach(hit -> keys.add(hit.group(1)));
        return keys;
    }
}
