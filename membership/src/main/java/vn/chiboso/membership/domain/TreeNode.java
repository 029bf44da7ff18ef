package vn.chiboso.membership.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;

/**
 * A unit at its place in the tree on a day.
 *
 * @param parent  null at the root
 * @param since   first day at this place
 * @param version raised by every correction, so that a stale form is noticed
 */
public record TreeNode(
        UnitId id, UnitForm form, UnitPath path, @Nullable UnitId parent, LocalDate since, long version) {
    /** A new unit directly below this one; {@code since} null means as long as this one. */
    public TreeNode below(UnitId newId, UnitForm newForm, String label, @Nullable LocalDate from, LocalDate today) {
        UnitNesting.require(form.kind(), newForm.kind());
        var start = from == null ? since : from;
        if (start.isBefore(since) || start.isAfter(today)) {
            throw UnitRefusal.since(since, today);
        }
        return new TreeNode(newId, newForm, path.child(label), id, start, 0);
    }
}
