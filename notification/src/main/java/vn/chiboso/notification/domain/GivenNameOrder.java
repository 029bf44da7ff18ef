package vn.chiboso.notification.domain;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** Vietnamese order of people: by given name, the last word, then by the whole name. */
public final class GivenNameOrder {
    private GivenNameOrder() {}

    /** A comparator of full names; not to be shared between threads. */
    public static Comparator<String> comparator() {
        var collator = Collator.getInstance(Locale.of("vi"));
        return Comparator.<String, String>comparing(GivenNameOrder::given, collator::compare)
                .thenComparing(collator::compare);
    }

    private static String given(String fullName) {
        return fullName.substring(fullName.lastIndexOf(' ') + 1);
    }
}
