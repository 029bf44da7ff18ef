package vn.chiboso.membership.domain.path;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.Rule;
import vn.chiboso.membership.domain.RuleBook;

/** Acts and rules for tests. */
final class Acts {
    static final UnitId HOME = new UnitId(new UUID(1, 1));
    static final UnitId OTHER = new UnitId(new UUID(1, 2));
    static final UnitId THIRD = new UnitId(new UUID(1, 3));
    static final MemberId MEMBER = new MemberId(new UUID(2, 1));
    static final LocalDate TODAY = day("20/11/2026");
    static final RuleBook BOOK = new RuleBook(List.of(
            rule(Rule.Code.PROBATION_MONTHS, 12),
            rule(Rule.Code.READMISSION_MONTHS, 36),
            rule(Rule.Code.READMISSION_MONTHS_CRIMINAL, 60),
            rule(Rule.Code.TEMPORARY_EXEMPTION_MOST, 12),
            rule(Rule.Code.STAY_LEAST_MONTHS, 3),
            rule(Rule.Code.STAY_MOST_MONTHS, 12),
            rule(Rule.Code.STUDY_MOST_MONTHS, 24)));
    static final PathRules RULES = new PathRules(BOOK, TODAY, null, false);

    private Acts() {}

    /** dd/MM/yyyy. */
    static LocalDate day(String text) {
        return LocalDate.of(
                Integer.parseInt(text.substring(6)),
                Integer.parseInt(text.substring(3, 5)),
                Integer.parseInt(text.substring(0, 2)));
    }

    static ActId id(int n) {
        return new ActId(new UUID(3, n));
    }

    static Decision decision(String number, String signedOn) {
        return new Decision(number, "Đảng ủy xã Quảng Bình", day(signedOn), null);
    }

    static Act entered(String on, UnitId unit, MemberStatus status) {
        return Act.entered(fresh(), day(on), unit, status, null, null);
    }

    static Act noted(String on, MemberStatus status) {
        return Act.noted(fresh(), day(on), status, null);
    }

    static Act plain(ActKind kind, String on) {
        return Act.plain(fresh(), kind, day(on), null, decision(kind + "-QĐ/ĐU", on), null);
    }

    static Act late(String on, String signedOn) {
        return Act.plain(fresh(), ActKind.BECAME_OFFICIAL, day(on), null, decision("CT-QĐ/ĐU", signedOn), null);
    }

    static Act until(ActKind kind, String on, String until) {
        return Act.plain(fresh(), kind, day(on), day(until), null, null);
    }

    static Act to(ActKind kind, String on, @Nullable UnitId unit, @Nullable String until) {
        return Act.to(fresh(), kind, day(on), unit, until == null ? null : day(until), null, null);
    }

    static Path path(Act... acts) {
        var path = new Path(MEMBER, List.of());
        for (var act : acts) {
            path = path.with(act, RULES);
        }
        return path;
    }

    static ActId fresh() {
        return new ActId(UUID.randomUUID());
    }

    private static Rule rule(Rule.Code code, int amount) {
        return new Rule(code, amount, LocalDate.of(2000, 1, 1), null, "thử");
    }
}
