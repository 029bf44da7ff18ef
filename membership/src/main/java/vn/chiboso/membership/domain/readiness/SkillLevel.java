package vn.chiboso.membership.domain.readiness;

/** How somebody does a thing, in their own words. */
public enum SkillLevel {
    NOT_YET,
    WITH_HELP,
    ALONE
}
