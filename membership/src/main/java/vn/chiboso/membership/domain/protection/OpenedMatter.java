package vn.chiboso.membership.domain.protection;

/** What was opened: one field, or everything that is kept on the person. */
public enum OpenedMatter {
    CITIZEN_ID,
    RESIDENCE,
    PHONE,
    /** The file with all that is kept (Luật 91/2025/QH15: the right to be given one's data). */
    EVERYTHING;

    /** The one field. */
    public static OpenedMatter of(PrivateField field) {
        return valueOf(field.name());
    }
}
