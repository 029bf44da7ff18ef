package vn.chiboso.meetings.adapter.in.web.proceedings;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.domain.proceedings.Closing;

/** What is said to whoever ends the meeting, in the reader's words, for templates. */
final class ClosingPage {
    private final Closing closing;
    private final Words words;

    ClosingPage(Closing closing, Words words) {
        this.closing = closing;
        this.words = words;
    }

    public List<String> warnings() {
        return closing.warnings().stream().map(this::warning).toList();
    }

    /** Names of members never called, null when there are none. */
    public @Nullable String notCalled() {
        var names = closing.notCalled();
        return names.isEmpty() ? null : String.join(", ", names);
    }

    private String warning(Closing.Warning w) {
        return switch (w) {
            case TOO_SHORT ->
                words.of(
                        "conduct.warning.TOO_SHORT",
                        Objects.requireNonNull(closing.minutesLong()),
                        closing.requiredMinutes());
            case COMBINED_TOO_SHORT -> {
                var session = Objects.requireNonNull(closing.session());
                yield words.of(
                        "conduct.warning.COMBINED_TOO_SHORT",
                        closing.sessionMinutes(),
                        session.requiredMinutes(),
                        session.legalBasis());
            }
            case NOT_CALLED -> words.of("conduct.warning.NOT_CALLED", String.join(", ", closing.notCalled()));
            default -> words.of("conduct.warning." + w);
        };
    }
}
