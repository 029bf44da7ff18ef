package vn.chiboso.membership.adapter.out.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.application.port.out.Tree;
import vn.chiboso.membership.domain.BranchHit;
import vn.chiboso.membership.domain.TreeNode;
import vn.chiboso.membership.domain.UnitForm;

/** A unit is written as an entity with its places; units as of a day are read by {@link TreeLists}. */
@Component
class JpaTree implements Tree {
    private final UnitEntities units;
    private final UnitMapper mapper;
    private final TreeLists lists;
    private final EntityManager entityManager;
    private final Clock clock;

    JpaTree(UnitEntities units, UnitMapper mapper, TreeLists lists, EntityManager entityManager, Clock clock) {
        this.units = units;
        this.mapper = mapper;
        this.lists = lists;
        this.entityManager = entityManager;
        this.clock = clock;
    }

    @Override
    public Optional<TreeNode> find(UnitId unit, LocalDate day) {
        return lists.find(unit, day);
    }

    @Override
    public List<TreeNode> roots(LocalDate day) {
        return lists.roots(day);
    }

    @Override
    public List<TreeNode> below(UnitId unit, LocalDate day) {
        return lists.below(unit, day);
    }

    @Override
    public List<TreeNode> at(List<UnitPath> paths, LocalDate day) {
        return lists.at(paths, day);
    }

    @Override
    public List<TreeNode> lineage(UnitPath path, LocalDate day) {
        return lists.lineage(path, day);
    }

    @Override
    public List<BranchHit> branchesNamed(String text, LocalDate day) {
        return lists.branchesNamed(text, day);
    }

    @Override
    public String nextLabel() {
        return lists.nextLabel();
    }

    @Override
    public void add(TreeNode node) {
        var path = node.path().value();
        var label = path.substring(path.lastIndexOf('.', path.length() - 2) + 1, path.length() - 1);
        var parent = node.parent();
        var row = new UnitEntity(node.id().value(), node.form().kind(), label, clock.instant());
        mapper.copy(node.form(), row);
        row.stands(node.since(), new UnitLinkRow(parent == null ? null : parent.value(), path, null));
        units.saveAndFlush(row);
    }

    @Override
    public void keepName(UnitId unit, String name, LocalDate until) {
        lists.keepName(unit, name, until);
    }

    @Override
    public void close(UnitId unit, LocalDate from) {
        lists.close(unit, from);
    }

    @Override
    public boolean change(UnitId unit, UnitForm form, long version) {
        try {
            return units.findById(unit.value())
                    .filter(row -> change(row, form, version))
                    .isPresent();
        } catch (ObjectOptimisticLockingFailureException | OptimisticLockException e) {
            return false; // somebody was quicker since it was read
        }
    }

    private boolean change(UnitEntity row, UnitForm form, long version) {
        if (!Objects.equals(row.getVersion(), version)) {
            return false;
        }
        mapper.copy(form, row);
        units.saveAndFlush(row);
        if (Objects.equals(row.getVersion(), version)) {
            // nothing differs, yet other forms of that version are used up
            entityManager.lock(row, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        }
        return true;
    }

    @Override
    public boolean isNameTaken(@Nullable UnitId parent, String name, @Nullable UnitId except) {
        return lists.isNameTaken(parent, name, except);
    }

    @Override
    public boolean isNameTakenSince(UnitId parent, String name, @Nullable UnitId except, LocalDate from) {
        return lists.isNameTakenSince(parent, name, except, from);
    }

    @Override
    public boolean isCodeTaken(String officialCode, @Nullable UnitId except) {
        return lists.isCodeTaken(officialCode, except);
    }
}
