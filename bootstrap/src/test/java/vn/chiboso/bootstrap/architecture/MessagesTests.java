package vn.chiboso.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.text.Normalizer;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Both languages say the same things; a message with arguments is well formed. */
class MessagesTests {
    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(difference(Map.of("a.x", "một", "a.y", "hai"), Map.of("a.x", "one", "a.z", "three")))
                .containsExactly("a.y", "a.z");
        for (var module : Sources.MODULES) {
            assertThat(Bundles.vietnamese(module)).as(module + " speaks").isNotEmpty();
            assertThat(difference(Bundles.vietnamese(module), Bundles.english(module)))
                    .as(module + ": keys in one language only")
                    .isEmpty();
        }
    }

    @Test
    void keysStartWithTheirModule() {
        for (var module : Sources.MODULES) {
            if (!module.equals("bootstrap")) {
                assertThat(Bundles.vietnamese(module).keySet())
                        .as(module)
                        .isNotEmpty()
                        .allMatch(key -> key.startsWith(module + "."));
            }
        }
    }

    @Test
    void textsAreWellFormed() {
        assertThat(malformed(Map.of(
                        "a.open",
                        "{0",
                        "a.quote",
                        "{0}'s turn",
                        "a.empty",
                        " ",
                        "a.loose",
                        "Ho\u0323p",
                        "a.fine",
                        "{0}''s")))
                .containsExactly("a.empty", "a.loose", "a.open", "a.quote");
        for (var module : Sources.MODULES) {
            assertThat(malformed(Bundles.vietnamese(module))).as(module).isEmpty();
            assertThat(malformed(Bundles.english(module)))
                    .as(module + " in English")
                    .isEmpty();
        }
    }

    @Test
    void bothLanguagesTakeTheSameArguments() {
        assertThat(arguments("{0} of {1,number}")).isNotEqualTo(arguments("{0} of"));
        for (var module : Sources.MODULES) {
            var english = Bundles.english(module);
            Bundles.vietnamese(module)
                    .forEach((key, text) -> assertThat(arguments(english.getOrDefault(key, "")))
                            .as(key)
                            .isEqualTo(arguments(text)));
        }
    }

    private static TreeSet<String> difference(Map<String, String> one, Map<String, String> other) {
        var lonely = new TreeSet<>(one.keySet());
        lonely.addAll(other.keySet());
        lonely.removeIf(key -> one.containsKey(key) && other.containsKey(key));
        return lonely;
    }

    private static TreeSet<String> malformed(Map<String, String> texts) {
        var found = new TreeSet<String>();
        texts.forEach((key, text) -> {
            if (text.isBlank() || !Normalizer.isNormalized(text, Normalizer.Form.NFC) || !isPattern(text)) {
                found.add(key);
            }
        });
        return found;
    }

    /** An apostrophe that is not doubled swallows the arguments behind it. */
    private static boolean isPattern(String text) {
        if (!text.contains("{") || text.matches("(?s)[^{]*\\{[a-z].*")) { // {value}: the Bean Validation's own
            return true;
        }
        try {
            new MessageFormat(text);
            return !text.replace("''", "").contains("'");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static TreeSet<String> arguments(String text) {
        var numbers = new TreeSet<String>();
        java.util.regex.Pattern.compile("\\{(\\d+)").matcher(text).results().forEach(hit -> numbers.add(hit.group(1)));
        return numbers;
    }
}
