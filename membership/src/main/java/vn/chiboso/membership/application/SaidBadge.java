package vn.chiboso.membership.application;

import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.application.port.in.RecordAct;
import vn.chiboso.membership.domain.path.Act;
import vn.chiboso.membership.domain.path.ActKind;
import vn.chiboso.membership.domain.path.Badge;
import vn.chiboso.membership.domain.path.Badges;
import vn.chiboso.membership.domain.path.Path;
import vn.chiboso.membership.domain.path.PathRefusal;

/** Which badge an act is about, from what was said of it. */
final class SaidBadge {
    private SaidBadge() {}

    /** What is handed over is what was awarded; null of any other act. */
    static @Nullable Badge of(ActKind kind, RecordAct.@Nullable BadgeText said, Path path) {
        if (!kind.isOfBadge() || said == null) {
            return null;
        }
        if (kind != ActKind.BADGE_HANDED_OVER) {
            var way = said.way();
            if (way == null) {
                throw PathRefusal.badge("way", "way");
            }
            return new Badge(said.years(), said.round(), way, said.certificate());
        }
        var award = path.badges().of(said.years()).map(Badges.Held::award).map(Act::badge);
        return award.map(badge -> new Badge(badge.years(), badge.round(), badge.way(), said.certificate()))
                .orElseThrow(() -> PathRefusal.badge("not-awarded", "years"));
    }
}
