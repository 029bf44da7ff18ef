package vn.chiboso.bootstrap.bench.nation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.BranchType;
import vn.chiboso.membership.domain.Sex;

/**
 * Makes one person up. The days keep to the rules: at least 18 at the decision, the ceremony within 30 working days after it,
 * official twelve months after the ceremony (Điều lệ Đảng, Điều 1 và 5; 294-QĐ/TW §4).
 */
final class PersonMaking {
    private static final List<String> SCHOOLING = List.of("9/12", "10/12", "12/12", "12/12", "12/12", "12/12");
    private static final List<String> STUDIES = List.of("Đại học", "Đại học", "Cao đẳng", "Thạc sĩ", "Trung cấp");
    private static final List<String> VILLAGE_WORK =
            List.of("Nông dân", "Nông dân", "Hưu trí", "Buôn bán", "Công nhân", "Lao động tự do", "Cán bộ thôn");
    private static final List<String> OFFICE_WORK =
            List.of("Công chức", "Viên chức", "Giáo viên", "Y sĩ", "Kế toán", "Kỹ sư", "Công nhân");
    private static final double NEWLY_ADMITTED = 0.034;

    private final Dice dice;
    private final NameStock names;
    private final Plot branch;

    PersonMaking(Dice dice, NameStock names, Plot branch) {
        this.dice = dice;
        this.names = names;
        this.branch = branch;
    }

    /**
     * Somebody of the branch.
     *
     * @param seasoned long enough in the Party and young enough to hold a post
     */
    Life.Person make(UUID id, int slot, boolean seasoned) {
        var male = dice.chance(0.62);
        var people = Peoples.of(dice, branch.province());
        var name = names.name(dice, male, people);
        var decision = decision(seasoned);
        var ageThen =
                seasoned || dice.chance(0.96) ? 18 + (int) (22 * Math.pow(dice.unit(), 1.5)) : 40 + dice.below(19);
        var birth = decision.minusYears(ageThen).minusDays(1 + dice.below(364));
        var ceremony = decision.plusDays(3 + dice.below(36));
        var twelveMonthsOn = ceremony.plusYears(1);
        var official = twelveMonthsOn.isAfter(Nation.AS_OF) ? null : twelveMonthsOn;
        var young = birth.getYear() > 1966;
        var village = branch.type() == BranchType.RESIDENTIAL;
        return new Life.Person(
                id,
                name,
                birth.getYear(),
                dice.chance(0.985) ? birth : null,
                male ? Sex.MALE : Sex.FEMALE,
                people,
                branch.place(),
                dice.pick(village ? SCHOOLING : STUDIES),
                dice.pick(village ? VILLAGE_WORK : OFFICE_WORK),
                decision,
                ceremony,
                official,
                official != null && dice.chance(0.98) ? card(slot) : null,
                dice.chance(young ? 0.97 : 0.8) ? phone() : null,
                dice.chance(young ? 0.35 : 0.05) ? NameStock.initials(name) + branch.ordinal() + "@example.org" : null,
                dice.chance(young ? 0.9 : 0.4),
                dice.chance(0.07),
                note());
    }

    private LocalDate decision(boolean seasoned) {
        if (seasoned) {
            return dice.day(LocalDate.of(1992, 1, 1), LocalDate.of(2018, 12, 31));
        }
        if (dice.chance(NEWLY_ADMITTED)) {
            return dice.day(Nation.AS_OF.minusMonths(11), Nation.AS_OF.minusDays(60));
        }
        var yearsAgo = 1.15 + 54 * Math.pow(dice.unit(), 1.7);
        return Nation.AS_OF.minusDays((long) (yearsAgo * 365.25));
    }

    private String card(int slot) {
        var number = Integer.toString(branch.ordinal() * 80 + slot);
        return branch.province() + "." + "0".repeat(Math.max(0, 6 - number.length())) + number;
    }

    private String phone() {
        var digits = new char[10];
        digits[0] = '0';
        digits[1] = "35789".charAt(dice.below(5));
        for (var i = 2; i < 10; i++) {
            digits[i] = (char) ('0' + dice.below(10));
        }
        return new String(digits);
    }

    private @Nullable String note() {
        return dice.chance(0.01) ? "Kiêm trưởng ban công tác Mặt trận" : null;
    }
}
