package vn.chiboso.membership.domain.practice;

import java.util.Locale;
import java.util.stream.IntStream;
import vn.chiboso.membership.domain.readiness.Skill;

/** One short lesson; its words are in the message bundles. */
public enum Lesson {
    SIGN_IN(Skill.SIGN_IN, 4),
    ANSWER_CALL(Skill.ANSWER_CALL, 4),
    READ_PAPERS(Skill.READ_PAPERS, 4),
    JOIN_AFAR(Skill.JOIN_AFAR, 5),
    VOTE(Skill.VOTE, 4),
    WRITE_OPINION(Skill.WRITE_OPINION, 4),
    SHOW_CARD(Skill.SHOW_CARD, 3),
    LEAD_MEETING(Skill.LEAD_MEETING, 6);

    private final Skill skill;
    private final int steps;

    Lesson(Skill skill, int steps) {
        this.skill = skill;
        this.steps = steps;
    }

    /** Offered to be marked once the exercise is done; never marked by itself. */
    public Skill skill() {
        return skill;
    }

    /** Numbers of the steps, from 1. */
    public int[] steps() {
        return IntStream.rangeClosed(1, steps).toArray();
    }

    /** For addresses and message keys: small letters with dashes. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
