package vn.chiboso.membership.adapter.in.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.domain.roll.Finding;

/** What is unusual about a committee, as a sentence each in the reader's language. */
@Component
class CommitteeWords {
    private final Shown shown;

    CommitteeWords(Shown shown) {
        this.shown = shown;
    }

    List<String> of(List<Finding> warnings) {
        return warnings.stream()
                .map(each -> shown.text(
                        "membership.finding." + each.code(), each.args().toArray()))
                .toList();
    }

    /** What was done, and then what to look at. */
    String after(String done, List<Finding> warnings) {
        return warnings.isEmpty() ? done : shown.text("membership.position.look", done, String.join(" ", of(warnings)));
    }
}
