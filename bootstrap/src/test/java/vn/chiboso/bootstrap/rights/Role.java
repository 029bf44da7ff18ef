package vn.chiboso.bootstrap.rights;

import org.jspecify.annotations.Nullable;

/** Who asks, seen from the village branch of the demo. */
enum Role {
    NOBODY("chưa đăng nhập", null),
    OUTSIDER("người ngoài", "nguoingoai"),
    FORMER("đã ra khỏi Đảng", "daroi"),
    NEIGHBOUR("bí thư chi bộ bên", "bithu.giangtay"),
    TECHNICAL("quản trị hệ thống", "quantri"),
    MEMBER("đảng viên", "dangvien"),
    PROBATIONARY("dự bị", "dubi"),
    EXEMPT("được miễn", "mien"),
    SECRETARY("bí thư", "bithu"),
    IN_CHARGE("cấp ủy viên phụ trách", "phutrach"),
    INSPECTOR("kiểm tra", "kiemtra"),
    SUSPENDED("cán bộ xã bị đình chỉ", "dinhchi"),
    COMMUNE_SECRETARY("bí thư đảng ủy xã", "bithu.xa"),
    COMMUNE("Ban Xây dựng Đảng xã", "xaydungdang"),
    PROVINCE("Ban Tổ chức tỉnh", "tochuc.tinh");

    /** The column's head. */
    final String words;

    /** With which the role signs in; null: not at all. */
    final @Nullable String userName;

    Role(String words, @Nullable String userName) {
        this.words = words;
        this.userName = userName;
    }

    /** Neither of the branch nor above it, and no administrator of the house. */
    boolean isOfNoBranchHere() {
        return this == OUTSIDER || this == FORMER || this == NEIGHBOUR || this == SUSPENDED;
    }
}
