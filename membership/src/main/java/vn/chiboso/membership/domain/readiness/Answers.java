package vn.chiboso.membership.domain.readiness;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberId;

/**
 * What a member says about taking part; what was not said is left out.
 *
 * @param device null when not said
 * @param helper somebody of the branch who agreed to help; null for nobody
 */
public record Answers(
        @Nullable Device device,
        Connection connection,
        Map<Skill, SkillLevel> skills,
        Set<PaperWish> paper,
        @Nullable MemberId helper) {
    /** Nothing said. */
    public static final Answers NONE = new Answers(null, Connection.UNKNOWN, Map.of(), Set.of(), null);

    public Answers {
        skills = Map.copyOf(skills);
        paper = Set.copyOf(paper);
    }

    /** The same with one skill as it is now. */
    public Answers with(Skill skill, SkillLevel level) {
        var changed = new EnumMap<Skill, SkillLevel>(Skill.class);
        changed.putAll(skills);
        changed.put(skill, level);
        return new Answers(device, connection, changed, paper, helper);
    }

    /** The same when nobody helps any more. */
    public Answers withoutHelper() {
        return new Answers(device, connection, skills, paper, null);
    }

    /** Large print, a slip, or the whole way on paper. */
    public boolean needsPaper(Set<Skill> asked) {
        return !paper.isEmpty() || reading(asked).way() == TakingPart.ON_PAPER;
    }

    /** Something is done only with help, and nobody of the branch stands ready. */
    public boolean needsHelper(boolean helperHere) {
        return helper == null ? skills.containsValue(SkillLevel.WITH_HELP) : !helperHere;
    }

    /**
     * How the member takes part. Whoever asks for a slip gets it, whatever devices there are; in the room a device that signs in is
     * enough; from afar one also joins and votes, over a good connection. What is done with help counts while somebody helps.
     *
     * @param asked skills that are asked for on the day; others are not waited for
     */
    public Reading reading(Set<Skill> asked) {
        if (paper.contains(PaperWish.SLIP)) {
            return Reading.of(TakingPart.ON_PAPER, Because.WANTS_SLIP);
        }
        if (device == null) {
            return paper.isEmpty()
                    ? Reading.of(TakingPart.UNKNOWN, Because.NOT_ASKED)
                    : Reading.of(TakingPart.ON_PAPER, Because.WANTS_PAPER);
        }
        if (!device.opensPages()) {
            return Reading.of(TakingPart.ON_PAPER, Because.NO_DEVICE);
        }
        if (!does(Skill.SIGN_IN, asked)) {
            return Reading.of(TakingPart.ON_PAPER, Because.HAS_DEVICE, Because.NO_SIGN_IN);
        }
        var missing = missingFromAfar(asked);
        if (missing.isEmpty()) {
            return Reading.of(TakingPart.FROM_AFAR, Because.READY);
        }
        missing.addFirst(Because.HAS_DEVICE);
        return new Reading(TakingPart.WITH_DEVICE, missing);
    }

    private List<Because> missingFromAfar(Set<Skill> asked) {
        var missing = new ArrayList<Because>();
        if (connection != Connection.GOOD) {
            missing.add(connection == Connection.UNKNOWN ? Because.UNKNOWN_CONNECTION : Because.WEAK_CONNECTION);
        }
        if (!does(Skill.JOIN_AFAR, asked)) {
            missing.add(Because.NO_JOINING);
        }
        if (!does(Skill.VOTE, asked)) {
            missing.add(Because.NO_VOTING);
        }
        return missing;
    }

    private boolean does(Skill skill, Set<Skill> asked) {
        var level = skills.get(skill);
        return !asked.contains(skill) || level == SkillLevel.ALONE || (level == SkillLevel.WITH_HELP && helper != null);
    }
}
