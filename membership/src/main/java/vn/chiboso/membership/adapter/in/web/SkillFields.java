package vn.chiboso.membership.adapter.in.web;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.domain.readiness.Skill;
import vn.chiboso.membership.domain.readiness.SkillLevel;

/** One choice per skill, each by its own name, so that a page can say which one is wrong. */
class SkillFields {
    private final Map<Skill, SkillLevel> levels = new EnumMap<>(Skill.class);

    /** "signIn" for SIGN_IN. */
    static String field(Skill skill) {
        var words = skill.name().split("_");
        var name = new StringBuilder(words[0].toLowerCase(java.util.Locale.ROOT));
        for (var i = 1; i < words.length; i++) {
            name.append(words[i].charAt(0)).append(words[i].substring(1).toLowerCase(java.util.Locale.ROOT));
        }
        return name.toString();
    }

    /** What was chosen. */
    Map<Skill, SkillLevel> levels() {
        return levels;
    }

    private void put(Skill skill, @Nullable SkillLevel level) {
        if (level == null) {
            levels.remove(skill);
        } else {
            levels.put(skill, level);
        }
    }

    public @Nullable SkillLevel getSignIn() {
        return levels.get(Skill.SIGN_IN);
    }

    public void setSignIn(@Nullable SkillLevel level) {
        put(Skill.SIGN_IN, level);
    }

    public @Nullable SkillLevel getReadPapers() {
        return levels.get(Skill.READ_PAPERS);
    }

    public void setReadPapers(@Nullable SkillLevel level) {
        put(Skill.READ_PAPERS, level);
    }

    public @Nullable SkillLevel getAnswerCall() {
        return levels.get(Skill.ANSWER_CALL);
    }

    public void setAnswerCall(@Nullable SkillLevel level) {
        put(Skill.ANSWER_CALL, level);
    }

    public @Nullable SkillLevel getJoinAfar() {
        return levels.get(Skill.JOIN_AFAR);
    }

    public void setJoinAfar(@Nullable SkillLevel level) {
        put(Skill.JOIN_AFAR, level);
    }

    public @Nullable SkillLevel getVote() {
        return levels.get(Skill.VOTE);
    }

    public void setVote(@Nullable SkillLevel level) {
        put(Skill.VOTE, level);
    }

    public @Nullable SkillLevel getWriteOpinion() {
        return levels.get(Skill.WRITE_OPINION);
    }

    public void setWriteOpinion(@Nullable SkillLevel level) {
        put(Skill.WRITE_OPINION, level);
    }

    public @Nullable SkillLevel getShowCard() {
        return levels.get(Skill.SHOW_CARD);
    }

    public void setShowCard(@Nullable SkillLevel level) {
        put(Skill.SHOW_CARD, level);
    }

    public @Nullable SkillLevel getLeadMeeting() {
        return levels.get(Skill.LEAD_MEETING);
    }

    public void setLeadMeeting(@Nullable SkillLevel level) {
        put(Skill.LEAD_MEETING, level);
    }
}
