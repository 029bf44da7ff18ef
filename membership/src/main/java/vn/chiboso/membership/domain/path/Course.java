package vn.chiboso.membership.domain.path;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.UnitId;

/** What each act makes of a person, and which acts may follow where the person stands. */
final class Course {
    private static final ActId NOBODY = new ActId(new UUID(0, 0));
    private static final UnitId NOWHERE = new UnitId(new UUID(0, 0));

    private Course() {}

    /** Refuses what cannot follow. */
    static Stage after(Stage stage, Act act) {
        return switch (act.kind()) {
            case ENTERED -> entered(stage, act);
            case NOTED -> noted(stage, act);
            case GROUPED -> require(stage.isOnRoll(), act, "not-on-roll", stage).in(act.group());
            case ADMITTED -> admitted(stage, act);
            case CEREMONY_HELD ->
                require(stage.rank() == Rank.AWAITING_CEREMONY, act, "not-admitted", stage)
                        .ranked(Rank.PROBATIONARY, false)
                        .at(requireNonNull(act.unit()));
            case BECAME_OFFICIAL ->
                require(stage.rank() == Rank.PROBATIONARY, act, "not-probationary", stage)
                        .ranked(Rank.OFFICIAL, true);
            case EXEMPTED -> exempted(stage, act, MemberStatus.EXEMPT);
            case TEMPORARILY_EXEMPTED -> exempted(stage, act, MemberStatus.TEMPORARILY_EXEMPT);
            case RESUMED ->
                require(stage.exemption() != null, act, "not-exempt", stage).exempt(null);
            case SUSPENDED ->
                require(onRoll(stage, act) && !stage.suspended(), act, "suspended-already", stage)
                        .suspended(true);
            case SUSPENSION_LIFTED ->
                require(stage.suspended(), act, "not-suspended", stage).suspended(false);
            case WENT_ABROAD ->
                require(member(stage, act) && !stage.abroad(), act, "abroad-already", stage)
                        .abroad(true);
            case CAME_BACK -> require(stage.abroad(), act, "not-abroad", stage).abroad(false);
            case HOSTED -> hosted(stage, act);
            case HOSTING_EXTENDED -> extended(stage, act);
            case HOST_MOVED -> {
                var stay = requireNonNull(require(stage.stay() != null && !stage.onlyHosted(), act, "not-hosted", stage)
                        .stay());
                require(isOther(stage, act.unit()), act, "same-branch", stage);
                yield stage.staying(new Stay(act.unit(), stay.from(), stay.until()));
            }
            // a guest from outside goes back there, and is somebody who may come again
            case HOSTING_ENDED ->
                stage.onlyHosted()
                        ? Stage.START
                        : require(stage.stay() != null, act, "not-hosted", stage)
                                .staying(null);
            case TRANSFERRED -> moved(stage, act, true);
            case MOVED_COLLECTIVELY -> moved(stage, act, false);
            case MOVED_AWAY -> {
                require(!stage.inspected(), act, "inspected", stage);
                require(!stage.suspended(), act, "suspended", stage);
                yield ended(stage, act);
            }
            case LEFT -> {
                require(!stage.inspected(), act, "inspected", stage);
                yield ended(stage, act);
            }
            case EXPELLED -> {
                require(stage.rank() == Rank.OFFICIAL, act, "expelled-not-official", stage);
                yield ended(stage, act);
            }
            case STRUCK_OFF, DECEASED -> ended(stage, act);
            case INSPECTION_OPENED ->
                require(onRoll(stage, act) && !stage.inspected(), act, "inspected-already", stage)
                        .inspected(true);
            case INSPECTION_CLOSED ->
                require(stage.inspected(), act, "not-inspected", stage).inspected(false);
            case REPRIMANDED, WARNED -> require(onRoll(stage, act), act, "not-on-roll", stage);
            case DISMISSED -> require(stage.rank() == Rank.OFFICIAL, act, "dismissed-not-official", stage);
            case BADGE_PROPOSED, BADGE_AWARDED, BADGE_HANDED_OVER, END_MARKED, WAS_OUTSIDE, ANNULLED -> stage;
        };
    }

    /** The same of an act that is kept: one that no longer follows changes nothing. */
    static Stage next(Stage stage, Act act) {
        try {
            return after(stage, act);
        } catch (PathRefusal refusal) {
            return stage;
        }
    }

    /** Whether an act of the kind, which leads nowhere else, may follow. */
    static boolean follows(Stage stage, ActKind kind) {
        try {
            after(stage, Act.to(NOBODY, kind, LocalDate.EPOCH, NOWHERE, null, null, null));
            return true;
        } catch (PathRefusal refusal) {
            return false;
        }
    }

    private static Stage entered(Stage stage, Act act) {
        var back = stage.ended() == null || stage.ended() == ActKind.MOVED_AWAY;
        require(!stage.isOnRoll() && stage.rank() == Rank.NONE && back, act, "known-already", stage);
        var unit = requireNonNull(act.unit());
        var status = requireNonNull(act.status());
        if (status == MemberStatus.HOSTED) {
            return Stage.START.guest(unit).in(act.group());
        }
        return said(Stage.START.at(unit).in(act.group()).ranked(Rank.OFFICIAL, false), status, act);
    }

    private static Stage noted(Stage stage, Act act) {
        require(stage.isOnRoll(), act, "not-on-roll", stage);
        var status = requireNonNull(act.status());
        if (status == MemberStatus.HOSTED) {
            return require(stage.onlyHosted(), act, "hosted-at-home", stage).suspended(false);
        }
        if (stage.onlyHosted()) {
            return said(stage.ranked(Rank.OFFICIAL, false).at(requireNonNull(stage.home())), status, act);
        }
        return said(stage, status, act);
    }

    /**
     * The book names one thing at a time. Where it says how somebody belongs, what it does not name is over; an exemption or an absence
     * ends neither a suspension nor each other's ground: that takes the act which ends it.
     */
    private static Stage said(Stage stage, MemberStatus status, Act act) {
        var plain = stage.exempt(null).suspended(false).abroad(false).staying(null);
        return switch (status) {
            case OFFICIAL -> plain.ranked(Rank.OFFICIAL, stage.byDecision());
            case PROBATIONARY -> stage.byDecision() ? plain : plain.ranked(Rank.PROBATIONARY, false);
            case EXEMPT, TEMPORARILY_EXEMPT -> stage.exempt(status);
            case SUSPENDED -> stage.suspended(true);
            case TRANSFERRED_OUT ->
                stage.stay() != null || stage.abroad()
                        ? stage.exempt(null)
                        : stage.exempt(null).staying(new Stay(null, act.on(), null));
            case HOSTED -> throw new IllegalStateException("hosted people have no home here");
        };
    }

    private static Stage admitted(Stage stage, Act act) {
        require(stage.ended() != ActKind.MOVED_AWAY, act, "moved-away", stage);
        var free = stage.rank() == Rank.NONE && !stage.isOnRoll() && stage.ended() != ActKind.DECEASED;
        return require(free, act, "known-already", stage).ranked(Rank.AWAITING_CEREMONY, false);
    }

    /** Of a guest from outside only the last day is known here. */
    private static Stage extended(Stage stage, Act act) {
        require(stage.stay() != null || stage.onlyHosted(), act, "not-hosted", stage);
        var stay = stage.stay() == null ? new Stay(null, act.on(), null) : stage.stay();
        return stage.staying(stay.until(act.until()));
    }

    private static Stage exempted(Stage stage, Act act, MemberStatus exemption) {
        return require(member(stage, act) && stage.exemption() != exemption, act, "exempt-already", stage)
                .exempt(exemption);
    }

    private static Stage hosted(Stage stage, Act act) {
        require(member(stage, act) && stage.stay() == null && !stage.abroad(), act, "away-already", stage);
        require(!stage.inspected(), act, "inspected", stage);
        require(!stage.suspended(), act, "suspended", stage);
        require(isOther(stage, act.unit()), act, "same-branch", stage);
        return stage.exempt(null).staying(new Stay(act.unit(), act.on(), act.until()));
    }

    private static Stage moved(Stage stage, Act act, boolean alone) {
        var unit = requireNonNull(act.unit());
        require(stage.isOnRoll() && isOther(stage, unit), act, "same-branch", stage);
        if (!alone) {
            // a reorganisation takes everybody along as they are, guests and those who stay elsewhere included
            var stay = stage.stay() != null && unit.equals(stage.stay().host()) ? null : stage.stay();
            return stage.along(unit).staying(stay);
        }
        require(!stage.onlyHosted(), act, "hosted-at-home", stage);
        require(!stage.inspected(), act, "inspected", stage);
        require(!stage.suspended(), act, "suspended", stage);
        return stage.at(unit).abroad(false);
    }

    private static Stage ended(Stage stage, Act act) {
        require(stage.isOnRoll() || stage.rank() == Rank.AWAITING_CEREMONY, act, "not-on-roll", stage);
        return stage.over(act.kind());
    }

    private static boolean isOther(Stage stage, @Nullable UnitId unit) {
        return unit == null || !unit.equals(stage.home());
    }

    private static boolean onRoll(Stage stage, Act act) {
        return require(stage.isOnRoll(), act, "not-on-roll", stage).isOnRoll();
    }

    private static boolean member(Stage stage, Act act) {
        return require(stage.isMember(), act, "not-on-roll", stage).isMember();
    }

    private static Stage require(boolean holds, Act act, String reason, Stage stage) {
        if (!holds) {
            throw PathRefusal.notNow(act.kind(), reason);
        }
        return stage;
    }
}
