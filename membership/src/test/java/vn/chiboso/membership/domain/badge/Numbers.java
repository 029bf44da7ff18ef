package vn.chiboso.membership.domain.badge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.Rule;
import vn.chiboso.membership.domain.RuleBook;
import vn.chiboso.membership.domain.path.Act;
import vn.chiboso.membership.domain.path.ActId;
import vn.chiboso.membership.domain.path.ActKind;
import vn.chiboso.membership.domain.path.Badge;
import vn.chiboso.membership.domain.path.BadgeWay;
import vn.chiboso.membership.domain.path.Decision;
import vn.chiboso.membership.domain.path.Path;

/** The numbers of badges as they come with the product, and people for them. */
final class Numbers {
    static final UnitId UNIT = new UnitId(new UUID(1, 1));
    static final MemberId MEMBER = new MemberId(new UUID(2, 1));
    static final BadgeRules RULES = new BadgeRules(book());

    private Numbers() {}

    private static RuleBook book() {
        var rules = new ArrayList<Rule>();
        Map.ofEntries(
                        Map.entry(Rule.Code.BADGE_WAIT_REPRIMAND, 6),
                        Map.entry(Rule.Code.BADGE_WAIT_WARNING, 9),
                        Map.entry(Rule.Code.BADGE_WAIT_DISMISSAL, 12),
                        Map.entry(Rule.Code.BADGE_ROUND_1, 203),
                        Map.entry(Rule.Code.BADGE_ROUND_2, 519),
                        Map.entry(Rule.Code.BADGE_ROUND_3, 902),
                        Map.entry(Rule.Code.BADGE_ROUND_4, 1107),
                        Map.entry(Rule.Code.BADGE_EARLY_ILLNESS, 12),
                        Map.entry(Rule.Code.BADGE_EARLY_LONG_FROM, 70),
                        Map.entry(Rule.Code.BADGE_EARLY_LONG, 24),
                        Map.entry(Rule.Code.BADGE_POSTHUMOUS, 12),
                        Map.entry(Rule.Code.BADGE_KEPT_FROM, 20261107))
                .forEach((code, amount) -> rules.add(rule(code, amount, "2025-07-01")));
        for (var badge : Rule.Code.badges()) {
            var fresh = badge == Rule.Code.BADGE_35 || badge == Rule.Code.BADGE_95;
            rules.add(rule(badge, 1, fresh ? "2026-05-19" : "2025-07-01"));
        }
        return new RuleBook(rules);
    }

    private static Rule rule(Rule.Code code, int amount, String from) {
        return new Rule(code, amount, LocalDate.parse(from), null, "Căn cứ " + code.word());
    }

    static Path path(Act... acts) {
        return new Path(MEMBER, List.of(acts));
    }

    static Act entered(String on) {
        return Act.entered(id(), LocalDate.parse(on), UNIT, MemberStatus.OFFICIAL, null, null);
    }

    static Act act(ActKind kind, String on) {
        return Act.plain(id(), kind, LocalDate.parse(on), null, decision(on), null);
    }

    static Act badge(ActKind kind, String on, int years, @Nullable String round, BadgeWay way) {
        return act(kind, on).with(new Badge(years, round == null ? null : LocalDate.parse(round), way, null));
    }

    static Act awarded(String on, int years, String round) {
        return badge(ActKind.BADGE_AWARDED, on, years, round, BadgeWay.ON_TIME);
    }

    private static Decision decision(String on) {
        return new Decision("12-QĐ/TU", "Tỉnh ủy", LocalDate.parse(on), null);
    }

    static ActId id() {
        return new ActId(UUID.randomUUID());
    }
}
