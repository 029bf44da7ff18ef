package vn.chiboso.meetings.adapter.in.web.proceedings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.application.port.in.proceedings.ShowProceedings;
import vn.chiboso.meetings.domain.proceedings.Step;

/** The steps of the chair's guide: their names and addresses, how far the meeting has come, and which one is looked at. */
final class StepGuide {
    private final ShowProceedings.View view;
    private final List<Step> steps;
    private final Step step;
    private final Words words;

    /** @param asked which step to look at; the meeting's own where it is none of its kind or null */
    StepGuide(ShowProceedings.View view, @Nullable Step asked, Words words) {
        this.view = view;
        this.steps = Step.of(view.room().kind());
        this.step = asked != null && steps.contains(asked) ? asked : view.current();
        this.words = words;
    }

    public Step step() {
        return step;
    }

    public List<String> names() {
        return steps.stream().map(s -> words.of("step." + s)).toList();
    }

    /** In the order of the names, without the context path. */
    public List<String> ways() {
        return steps.stream().map(this::way).toList();
    }

    /** Where the meeting stands, whatever step is being looked at. */
    public int index() {
        return steps.indexOf(view.current());
    }

    public int shown() {
        return steps.indexOf(step);
    }

    /** Address of the step before; null at the first. */
    public @Nullable String previous() {
        return shown() == 0 ? null : way(steps.get(shown() - 1));
    }

    /** Address of the step after; null at the last. */
    public @Nullable String next() {
        return shown() == steps.size() - 1 ? null : way(steps.get(shown() + 1));
    }

    private String way(Step to) {
        return "/meetings/" + view.room().meeting() + "/conduct?step=" + to;
    }
}
