package vn.chiboso.membership.domain.readiness;

import vn.chiboso.membership.domain.Rule;

/** What one does with the product. Which of them are asked for on a day is dated: a row of the rules says 1 or 0. */
public enum Skill {
    SIGN_IN(Rule.Code.SKILL_SIGN_IN),
    READ_PAPERS(Rule.Code.SKILL_READ_PAPERS),
    ANSWER_CALL(Rule.Code.SKILL_ANSWER_CALL),
    JOIN_AFAR(Rule.Code.SKILL_JOIN_AFAR),
    VOTE(Rule.Code.SKILL_VOTE),
    WRITE_OPINION(Rule.Code.SKILL_WRITE_OPINION),
    SHOW_CARD(Rule.Code.SKILL_SHOW_CARD),
    /** To open a meeting, count hands and sum up opinions: asked of the committee only. */
    LEAD_MEETING(Rule.Code.SKILL_LEAD_MEETING);

    private final Rule.Code rule;

    Skill(Rule.Code rule) {
        this.rule = rule;
    }

    Rule.Code rule() {
        return rule;
    }

    /** Only who leads meetings is asked. */
    public boolean isOfLeaders() {
        return this == LEAD_MEETING;
    }
}
