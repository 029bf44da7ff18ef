package vn.chiboso.membership.domain.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.domain.path.Path;
import vn.chiboso.membership.domain.path.Timeline;
import vn.chiboso.membership.domain.roll.ListBook;

/**
 * Joins the paths of two records of one person. What contradicts is named and refused: it is mended in one of the records first,
 * since nobody but a person can say which of the two is true.
 */
public final class Merging {
    private final Side kept;
    private final Side gone;
    private final LocalDate today;

    public Merging(Side kept, Side gone, LocalDate today) {
        this.kept = kept;
        this.gone = gone;
        this.today = today;
    }

    /** Everything that speaks against it; empty when they can be one. */
    public List<MergeRefusal> contradictions(Path joined) {
        var found = new ArrayList<MergeRefusal>();
        if (!kept.book().name().folded().equals(gone.book().name().folded())) {
            found.add(MergeRefusal.contradiction("name"));
        }
        if (!kept.book().birth().agreesWith(gone.book().birth())) {
            found.add(MergeRefusal.contradiction("birth"));
        }
        if (differ(kept.book().decisionOn(), gone.book().decisionOn())) {
            found.add(MergeRefusal.contradiction("decision"));
        }
        if (differ(kept.citizen(), gone.citizen())) {
            found.add(MergeRefusal.contradiction("citizen"));
        }
        var keptHome = kept.path().stage().home();
        var goneHome = gone.path().stage().home();
        if (differ(keptHome, goneHome)) {
            found.add(MergeRefusal.twoRolls(kept.unitName(), gone.unitName()));
            return found;
        }
        if (meetElsewhere()) {
            found.add(MergeRefusal.contradiction("overlap"));
        }
        var home = keptHome == null ? goneHome : keptHome;
        var wanted = keptHome == null ? gone.path() : kept.path();
        if (!Objects.equals(joined.stage().home(), home)) {
            found.add(MergeRefusal.contradiction("path"));
        } else if (home != null
                && !joined.timeline()
                        .status(home, today)
                        .equals(wanted.timeline().status(home, today))) {
            found.add(MergeRefusal.contradiction("status"));
        }
        return found;
    }

    /** What the record that stays says, and where it says nothing what the other said. */
    public ListBook book() {
        return kept.book().over(gone.book());
    }

    /** On the roll of two branches on the same day. */
    private boolean meetElsewhere() {
        return homes(kept).stream()
                .anyMatch(one ->
                        homes(gone).stream().anyMatch(other -> !one.unit().equals(other.unit()) && meet(one, other)));
    }

    private static List<Timeline.Attachment> homes(Side side) {
        return side.path().timeline().attachments().stream()
                .filter(Timeline.Attachment::isHome)
                .toList();
    }

    private static boolean meet(Timeline.Attachment one, Timeline.Attachment other) {
        return (one.to() == null || other.from().isBefore(one.to()))
                && (other.to() == null || one.from().isBefore(other.to()));
    }

    private static boolean differ(@Nullable Object one, @Nullable Object other) {
        return one != null && other != null && !one.equals(other);
    }
}
