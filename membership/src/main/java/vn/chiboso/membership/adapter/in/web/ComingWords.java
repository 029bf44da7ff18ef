package vn.chiboso.membership.adapter.in.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.domain.reorganisation.ComingReorganisation;
import vn.chiboso.membership.domain.reorganisation.ComingReorganisation.State;

/** How far a prepared reorganisation has got, in words and tints. Pages call what is public. */
@Component("membershipComing")
class ComingWords {
    private final Shown shown;

    ComingWords(Shown shown) {
        this.shown = shown;
    }

    public String word(ComingReorganisation one) {
        return shown.text("membership.coming.state."
                + switch (one.state()) {
                    case State.Waiting _ -> "waiting";
                    case State.Stuck _ -> "stuck";
                    case State.Done _ -> "done";
                    case State.Cancelled _ -> "cancelled";
                });
    }

    public String tint(ComingReorganisation one) {
        return switch (one.state()) {
            case State.Waiting _, State.Cancelled _ -> "info";
            case State.Stuck _ -> "danger";
            case State.Done _ -> "success";
        };
    }

    public long stuck(List<ComingReorganisation> coming) {
        return coming.stream().filter(ComingReorganisation::isStuck).count();
    }

    /** Why it could not be done; null when it could, or has still to be. */
    @Nullable
    String problem(ComingReorganisation one) {
        return one.state() instanceof State.Stuck stuck ? shown.text(stuck.code(), shown.args(stuck.args())) : null;
    }
}
