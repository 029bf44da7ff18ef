package vn.chiboso.membership.adapter.in.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Choices of a form: value and word, in order. */
@Component
class Options {
    private final Shown shown;

    Options(Shown shown) {
        this.shown = shown;
    }

    Map<String, String> of(Collection<? extends Enum<?>> values) {
        var options = new LinkedHashMap<String, String>();
        values.forEach(value -> options.put(value.name(), shown.word(value)));
        return options;
    }

    /** The same with "not said" first. */
    Map<String, String> orNone(Collection<? extends Enum<?>> values) {
        return orChoose("membership.not-said", values);
    }

    /** The same with other words first, for nothing chosen. */
    Map<String, String> orChoose(String none, Collection<? extends Enum<?>> values) {
        var options = new LinkedHashMap<String, String>();
        options.put("", shown.text(none));
        options.putAll(of(values));
        return options;
    }
}
