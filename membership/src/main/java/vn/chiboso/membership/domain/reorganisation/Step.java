package vn.chiboso.membership.domain.reorganisation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.domain.UnitForm;
import vn.chiboso.membership.domain.UnitName;

/** One thing that is done, in the order of the plan; each is a set-based statement or a few. */
public sealed interface Step {
    /** A unit begins. */
    record Found(UnitId unit, UnitForm form, UnitId parent, UnitPath above) implements Step {}

    /** A unit is called otherwise. */
    record Call(UnitId unit, UnitName before, UnitName after) implements Step {}

    /** A unit with all below it goes below another; its label stays. */
    record Shift(UnitId unit, UnitPath from, UnitId parent) implements Step {}

    /** Chuyển sinh hoạt tập thể: attachment and status go over, of everybody or of those named. */
    record Transfer(UnitId from, UnitId to, @Nullable List<MemberId> members) implements Step {}

    /** Positions held on the unit end, of everybody or of those named. */
    record Relieve(UnitId unit, @Nullable List<MemberId> members) implements Step {}

    /** A unit stands no longer; who took over keeps what is kept of it. */
    record Dissolve(UnitId unit, UnitPath from, UnitId successor) implements Step {}
}
