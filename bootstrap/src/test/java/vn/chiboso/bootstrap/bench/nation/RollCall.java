package vn.chiboso.bootstrap.bench.nation;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.chiboso.bootstrap.bench.nation.Life.Post;

/** Makes up everybody of one branch. The first dozen are seasoned members who never left: they hold the posts. */
final class RollCall {
    static final int SEASONED = 12;

    private static final double LEFT_MEANWHILE = 0.04;
    private static final double SECRETARIES_WITH_SIGN_IN = 0.35;

    private final Country country;
    private final Plot branch;
    private final Dice dice;
    private final PersonMaking people;
    private final Course course;

    RollCall(long seed, Country country, NameStock names, Plot branch) {
        this.country = country;
        this.branch = branch;
        this.dice = Dice.of(seed, "roll", branch.number());
        this.people = new PersonMaking(dice, names, branch);
        this.course = new Course(dice, country, branch);
    }

    Roll roll() {
        var staffed = country.staffedBy(branch);
        var secretarySignsIn = dice.chance(SECRETARIES_WITH_SIGN_IN);
        List<Life> lives = new ArrayList<>();
        for (var slot = 0; slot < branch.size(); slot++) {
            var signs = slot == 0 ? secretarySignsIn : slot < SEASONED && !staffed.isEmpty();
            lives.add(life(slot, true, signs));
        }
        var gone = (int) (branch.size() * LEFT_MEANWHILE + dice.unit());
        for (var slot = branch.size(); slot < branch.size() + gone; slot++) {
            lives.add(life(slot, false, false));
        }
        List<Post> posts = new ArrayList<>(new BranchPosts(dice, country, branch).all());
        for (var unit : staffed) {
            posts.addAll(StaffPosts.of(unit, branch));
        }
        return new Roll(branch, lives, posts);
    }

    private Life life(int slot, boolean stays, boolean signsIn) {
        var seasoned = slot < SEASONED;
        var person = people.make(member(branch, slot), slot, seasoned);
        var signIn = signsIn
                ? NameStock.initials(person.name()) + "." + Integer.toString(branch.number() * 64 + slot, 36)
                : null;
        var path = seasoned
                ? course.steady(person, slot)
                : stays ? course.lively(person, slot) : course.ended(person, slot);
        return new Life(person, path.stays(), path.spans(), path.deeds(), signIn);
    }

    /** Known without making the person, so that others may name them. */
    static UUID member(Plot branch, int slot) {
        return Dice.id(2, branch.number() * 128L + slot);
    }
}
