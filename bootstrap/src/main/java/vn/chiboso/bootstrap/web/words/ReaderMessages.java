package vn.chiboso.bootstrap.web.words;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/**
 * The texts of all modules: {@code messages/<module>.properties} is Vietnamese, {@code _en} English. Days, hours, months and
 * instants given as arguments are written as the reader writes them; numbers as well, by the message format.
 */
@Component("messageSource")
class ReaderMessages extends ResourceBundleMessageSource {
    private static final String[] BUNDLES = {
        "bootstrap",
        "platform",
        "input",
        "membership",
        "documents",
        "meetings",
        "proceedings",
        "evaluation",
        "notification"
    };

    ReaderMessages() {
        setDefaultEncoding(StandardCharsets.UTF_8.name());
        setFallbackToSystemLocale(false);
        // a module without texts of its own has no bundle
        var there = getClass().getClassLoader();
        setBasenames(Arrays.stream(BUNDLES)
                .map(name -> "messages/" + name)
                .filter(base -> Objects.requireNonNull(there).getResource(base + ".properties") != null)
                .toArray(String[]::new));
    }

    @Override
    protected Object[] resolveArguments(Object @Nullable [] args, @Nullable Locale locale) {
        var resolved = super.resolveArguments(args, locale);
        return Arrays.stream(resolved)
                .map(arg -> Written.form(arg).map(Object.class::cast).orElse(arg))
                .toArray();
    }
}
