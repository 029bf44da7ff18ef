package vn.chiboso.membership.application.port.out;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.domain.BranchHit;
import vn.chiboso.membership.domain.TreeNode;
import vn.chiboso.membership.domain.UnitForm;

/** The organisation tree, dated. */
public interface Tree {
    /** The unit where it stands on the day; empty when it is not there. */
    Optional<TreeNode> find(UnitId unit, LocalDate day);

    /** Units without one above, by name. */
    List<TreeNode> roots(LocalDate day);

    /** Units directly below, by name. */
    List<TreeNode> below(UnitId unit, LocalDate day);

    /** Units whose path starts one of the paths given: the paths' own units, by path. */
    List<TreeNode> at(List<UnitPath> paths, LocalDate day);

    /** From the root down to the unit itself. */
    List<TreeNode> lineage(UnitPath path, LocalDate day);

    /** Branches anywhere whose name contains the text or whose official code is the text: at most twenty, by name. */
    List<BranchHit> branchesNamed(String text, LocalDate day);

    /** A label no unit has or had. */
    String nextLabel();

    void add(TreeNode node);

    /** Until that day, exclusive, the unit keeps the name for who asks; one kept until the same day stays. */
    void keepName(UnitId unit, String name, LocalDate until);

    /** The unit stands no longer from the day on, and nothing takes it over. */
    void close(UnitId unit, LocalDate from);

    /** False when the version is no longer the one kept. */
    boolean change(UnitId unit, UnitForm form, long version);

    /** Whether a unit directly below the parent, other than the exception, has the name. Case does not matter. */
    boolean isNameTaken(@Nullable UnitId parent, String name, @Nullable UnitId except);

    /** The same on the day or later, also by a unit that has ended since or is called otherwise. */
    boolean isNameTakenSince(UnitId parent, String name, @Nullable UnitId except, LocalDate from);

    boolean isCodeTaken(String officialCode, @Nullable UnitId except);
}
