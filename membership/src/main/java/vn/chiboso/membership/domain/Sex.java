package vn.chiboso.membership.domain;

/** As in the list book. */
public enum Sex {
    MALE,
    FEMALE
}
