package vn.chiboso.membership.application.port.out;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.traits.TraitChange;
import vn.chiboso.membership.domain.traits.TraitTimeline;
import vn.chiboso.membership.domain.traits.UnitTrait;

/** What was said of units, by day. What is said today is part of the unit in {@link Tree}. */
public interface UnitTraits {
    /** Every trait, from the unit's first day on. */
    Map<UnitTrait, TraitTimeline> of(UnitId unit);

    /** Everything that was said after the unit began, the newest first. */
    List<TraitChange> changes(UnitId unit);

    /** The past of the timeline and what was said; the present value is kept with the unit. */
    void keep(UnitId unit, TraitTimeline timeline, TraitChange change, AccountId by);

    /**
     * Whether another unit has or had the code on one of the days.
     *
     * @param except none to take out when null
     * @param until  exclusive; null means until further notice
     */
    boolean isCodeTaken(String officialCode, @Nullable UnitId except, LocalDate from, @Nullable LocalDate until);
}
