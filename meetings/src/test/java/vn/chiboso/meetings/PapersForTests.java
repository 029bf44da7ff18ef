package vn.chiboso.meetings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.chiboso.documents.api.PaperDraft;
import vn.chiboso.documents.api.PaperId;
import vn.chiboso.documents.api.PaperView;
import vn.chiboso.documents.api.Papers;
import vn.chiboso.membership.api.Actor;

/** The register of papers, in memory, for slices of meetings. */
@Component
public class PapersForTests implements Papers {
    private final Map<String, PaperDraft> drafts = new LinkedHashMap<>();
    private final Map<String, PaperView> views = new LinkedHashMap<>();

    @Override
    public synchronized PaperView file(PaperDraft draft, Actor by) {
        return views.computeIfAbsent(draft.sourceKey(), key -> {
            drafts.put(key, draft);
            var number = (int) views.values().stream()
                            .filter(v -> v.kind() == draft.kind())
                            .count()
                    + 1;
            return new PaperView(
                    new PaperId(new UUID(77, drafts.size())),
                    draft.unit(),
                    draft.kind(),
                    number,
                    "%02d-%s/CB".formatted(number, draft.kind().symbol()),
                    draft.title(),
                    draft.date(),
                    key);
        });
    }

    @Override
    public synchronized Optional<PaperView> bySource(String sourceKey) {
        return Optional.ofNullable(views.get(sourceKey));
    }

    @Override
    public synchronized List<PaperView> bySourcePrefix(String prefix) {
        return views.values().stream()
                .filter(v -> v.sourceKey().startsWith(prefix))
                .toList();
    }

    /** What was handed in under the key. */
    public synchronized PaperDraft draft(String sourceKey) {
        return Objects.requireNonNull(drafts.get(sourceKey), sourceKey);
    }
}
