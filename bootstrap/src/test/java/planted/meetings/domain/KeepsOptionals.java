package planted.meetings.domain;

import java.util.Optional;

/** Optional where it does not belong. */
@SuppressWarnings({"OptionalUsedAsFieldOrParameterType", "UnusedVariable"})
final class KeepsOptionals {
    private final Optional<String> maybe = Optional.empty();

    String take(Optional<String> given) {
        return given.or(() -> maybe).orElse("");
    }
}
