package vn.chiboso.documents.api;

import vn.chiboso.membership.api.UnitId;

/**
 * A file handed in.
 *
 * @param unit             whose people may read it
 * @param name             as the person named it, with extension
 * @param content          all bytes; documents checks size and that the content is what the name says
 * @param declaredNoSecret the person ticked "không có nội dung mật"; without it the file is refused (Law 117/2025/QH15)
 * @param audience         for whom among them
 */
public record NewFile(UnitId unit, String name, byte[] content, boolean declaredNoSecret, Audience audience) {
    /** For everybody of the unit. */
    public NewFile(UnitId unit, String name, byte[] content, boolean declaredNoSecret) {
        this(unit, name, content, declaredNoSecret, Audience.BRANCH);
    }
}
