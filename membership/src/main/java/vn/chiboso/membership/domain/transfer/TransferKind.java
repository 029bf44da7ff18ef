package vn.chiboso.membership.domain.transfer;

import vn.chiboso.membership.domain.path.ActKind;

/** Which branch counts the person afterwards. */
public enum TransferKind {
    /** Chuyển sinh hoạt chính thức: the new branch (294-QĐ/TW §6.3.1, 208-QĐ/TW). */
    OFFICIAL,
    /** Chuyển sinh hoạt tạm thời: the old one, for three to under twelve months, study up to twenty-four (294-QĐ/TW §6.3.2). */
    TEMPORARY;

    /** What reaching the other side is in the person's path. */
    public ActKind act(boolean outside) {
        if (this == TEMPORARY) {
            return ActKind.HOSTED;
        }
        return outside ? ActKind.MOVED_AWAY : ActKind.TRANSFERRED;
    }
}
