package vn.chiboso.membership.domain.protection;

/** What is sealed of a person and shown masked; each is opened on its own, with a reason. */
public enum PrivateField {
    /** Số định danh cá nhân. */
    CITIZEN_ID,
    /** Nơi cư trú. */
    RESIDENCE,
    /** Điện thoại. */
    PHONE
}
