package vn.chiboso.bootstrap.bench.nation;

import static vn.chiboso.membership.api.Position.COMMITTEE_MEMBER;
import static vn.chiboso.membership.api.Position.DEPUTY_SECRETARY;
import static vn.chiboso.membership.api.Position.GROUP_LEADER;
import static vn.chiboso.membership.api.Position.SECRETARY;
import static vn.chiboso.membership.api.Position.SUPERIOR_IN_CHARGE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.bootstrap.bench.nation.Life.Post;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.UnitKind;

/** Who led the branch since 2020: a committee of 3, 5 or 7 by size (294-QĐ/TW §23.2), its secretary one person on any day. */
final class BranchPosts {
    private static final String CONGRESS = "Nghị quyết đại hội chi bộ";

    private final Dice dice;
    private final Country country;
    private final Plot branch;
    private final List<Post> posts = new ArrayList<>();

    BranchPosts(Dice dice, Country country, Plot branch) {
        this.dice = dice;
        this.country = country;
        this.branch = branch;
    }

    List<Post> all() {
        var congress = dice.day(LocalDate.of(2025, 1, 10), LocalDate.of(2025, 6, 20));
        var committee = branch.size() < 20 ? 3 : branch.size() < 35 ? 5 : 7;
        give(dice.chance(0.6) ? 0 : 8, SECRETARY, Nation.START, congress, CONGRESS);
        give(dice.chance(0.6) ? 1 : 9, DEPUTY_SECRETARY, Nation.START, congress, CONGRESS);
        if (dice.chance(0.05)) {
            var stepped = dice.day(congress.plusMonths(2), Nation.AS_OF.minusMonths(1));
            give(10, SECRETARY, congress, stepped, CONGRESS);
            give(0, SECRETARY, stepped, null, "Nghị quyết kiện toàn chi ủy");
        } else {
            give(0, SECRETARY, congress, null, CONGRESS);
        }
        give(1, DEPUTY_SECRETARY, congress, null, CONGRESS);
        for (var slot = 2; slot < committee; slot++) {
            if (dice.chance(0.7)) {
                give(slot, COMMITTEE_MEMBER, Nation.START, congress, CONGRESS);
            }
            give(slot, COMMITTEE_MEMBER, congress, null, CONGRESS);
        }
        for (var group = 0; branch.size() >= 30 && group < 3; group++) {
            give(8 + group, GROUP_LEADER, congress, null, CONGRESS);
        }
        superior(congress);
        return posts;
    }

    /** Somebody of the commune's committee follows every branch below it. */
    private void superior(LocalDate since) {
        for (@Nullable Plot unit = branch.parent(); unit != null; unit = unit.parent()) {
            if (unit.kind() == UnitKind.COMMUNE) {
                var member = RollCall.member(country.staffOf(unit), 3 + branch.number() % 8);
                posts.add(new Post(member, branch.id(), SUPERIOR_IN_CHARGE, since, null, "Phân công của đảng ủy"));
                return;
            }
        }
    }

    private void give(int slot, Position position, LocalDate from, @Nullable LocalDate to, String basis) {
        posts.add(new Post(RollCall.member(branch, slot), branch.id(), position, from, to, basis));
    }
}
