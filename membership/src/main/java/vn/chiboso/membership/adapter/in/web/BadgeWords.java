package vn.chiboso.membership.adapter.in.web;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.domain.badge.BadgeState;
import vn.chiboso.membership.domain.path.Act;
import vn.chiboso.membership.domain.path.Badge;
import vn.chiboso.membership.domain.path.Badges;
import vn.chiboso.membership.domain.path.Path;

/** Badges in the reader's words. */
final class BadgeWords {
    private BadgeWords() {}

    /** A badge that somebody has: "Huy hiệu 40 năm tuổi đảng", with decision, round, handing over and certificate. */
    record Held(String what, List<String> details) {}

    /** Those awarded, most years first. */
    static List<Held> held(Path path, Shown shown) {
        return path.badges().awarded().reversed().stream()
                .map(held -> new Held(of(held.years(), shown), details(held, shown)))
                .toList();
    }

    static String of(int years, Shown shown) {
        return shown.text("membership.badge.of-years", String.valueOf(years));
    }

    /** To the day: "40 năm 2 tháng 5 ngày". */
    static String age(Period age, Shown shown) {
        return shown.text(
                "membership.badge.age",
                String.valueOf(age.getYears()),
                String.valueOf(age.getMonths()),
                String.valueOf(age.getDays()));
    }

    static String tone(BadgeState state) {
        return switch (state) {
            case DUE -> "info";
            case MISSED -> "danger";
            case PROPOSED -> "neutral";
            case WAITING -> "warning";
            case AWARDED, HANDED_OVER -> "success";
        };
    }

    /** Which badge an act is about; nothing for other acts. */
    static List<String> details(@Nullable Badge badge, Shown shown) {
        var details = new ArrayList<String>();
        if (badge != null) {
            details.add(of(badge.years(), shown));
            details.addAll(occasion(badge, shown));
            if (badge.certificate() != null) {
                details.add(shown.text("membership.badge.certificate.is", badge.certificate()));
            }
        }
        return details;
    }

    private static List<String> occasion(@Nullable Badge badge, Shown shown) {
        var occasion = new ArrayList<String>();
        if (badge != null && badge.round() != null) {
            occasion.add(shown.text("membership.badge.in-round", shown.value(badge.round())));
        }
        if (badge != null) {
            occasion.add(shown.word(badge.way()));
        }
        return occasion;
    }

    /** Number, day and issuer of the decision; empty when there is none. */
    static String decision(@Nullable Act award, Shown shown) {
        var paper = award == null ? null : award.decision();
        return paper == null
                ? ""
                : shown.text("membership.act.paper", paper.number(), shown.value(paper.signedOn()), paper.issuer());
    }

    private static List<String> details(Badges.Held held, Shown shown) {
        var details = new ArrayList<String>();
        var award = held.award();
        if (award != null) {
            details.add(decision(award, shown));
            details.addAll(occasion(award.badge(), shown));
        }
        if (held.handover() != null) {
            details.add(shown.text(
                    "membership.badge.handed-on", shown.value(held.handover().on())));
        }
        if (held.certificate() != null) {
            details.add(shown.text("membership.badge.certificate.is", held.certificate()));
        }
        return details;
    }
}
