package vn.chiboso.bootstrap.bench.nation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.BranchType;
import vn.chiboso.membership.api.UnitKind;

/**
 * A unit of the made-up nation.
 *
 * @param number   from 0, in the order of making; parents come first
 * @param path     materialised, as the product writes it
 * @param code     official code, null for the centre
 * @param type     of a branch, null for all others
 * @param region   of the minimum wage, null where the unit takes its parent's
 * @param province code of the province, empty for the centre
 * @param place    commune and province as people write where they come from
 * @param size     people on the roll today; 0 for all but branches
 * @param ordinal  which of its province's branches it is, from 0; 0 for all but branches
 * @param before   where it stood until the reorganisation of 1 July 2025, null where it stands still
 */
public record Plot(
        int number,
        UUID id,
        UnitKind kind,
        String name,
        String label,
        String path,
        @Nullable Plot parent,
        @Nullable String code,
        @Nullable BranchType type,
        @Nullable Integer region,
        String province,
        String place,
        int size,
        int ordinal,
        @Nullable Plot before) {}
