package vn.chiboso.membership.domain.roll;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.UnitId;

/** Posts that rows would begin while somebody has them: one secretary, and nobody twice in the same post. */
final class PostCheck {
    private final Set<BulkGround.Post> posts;

    PostCheck(Set<BulkGround.Post> posts) {
        this.posts = posts;
    }

    void check(UnitId unit, @Nullable RollEntry kept, RollEntry after, List<Finding> findings) {
        for (var position : after.positions()) {
            if (kept != null && kept.positions().contains(position)) {
                continue;
            }
            for (var post : posts) {
                var same = post.unit().equals(unit) && post.position() == position;
                var own = kept != null && post.member().equals(kept.id());
                if (same && !own && position == Position.SECRETARY) {
                    findings.add(Finding.refused(RollField.POSITION, "", "secretary-kept"));
                } else if (same && own) {
                    findings.add(Finding.refused(RollField.POSITION, "", "post-backdated"));
                }
            }
        }
    }

    /** Without the secretaries whom one of the rows takes the post from; itself when there are none. */
    PostCheck without(List<BulkRow> rows) {
        var left = new HashSet<>(posts);
        for (var row : rows) {
            var before = row.before();
            if (row.writes()
                    && before != null
                    && before.positions().contains(Position.SECRETARY)
                    && !Objects.requireNonNull(row.after()).positions().contains(Position.SECRETARY)) {
                left.removeIf(post -> post.position() == Position.SECRETARY
                        && post.unit().equals(row.unit())
                        && post.member().equals(before.id()));
            }
        }
        return left.size() == posts.size() ? this : new PostCheck(left);
    }
}
