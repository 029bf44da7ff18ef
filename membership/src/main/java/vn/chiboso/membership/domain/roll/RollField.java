package vn.chiboso.membership.domain.roll;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.domain.path.OutsideTimes;

/** The columns of a list book (sổ danh sách đảng viên) that are understood, with the headings seen in the field. */
public enum RollField {
    NUMBER("STT", e -> null, "stt", "so tt", "tt", "so thu tu", "no", "number"),
    FULL_NAME(
            "Họ và tên",
            e -> e.book().name().full(),
            "ho va ten",
            "ho ten",
            "ho va ten dang vien",
            "ho ten dang vien",
            "ho va ten khai sinh",
            "ho va ten khai sinh dang dung",
            "full name",
            "name"),
    BIRTH(
            "Ngày sinh",
            e -> e.book().birth(),
            "ngay sinh",
            "nam sinh",
            "ngay thang nam sinh",
            "sinh ngay",
            "ngay thang sinh",
            "ngay nam sinh",
            "date of birth",
            "birth date",
            "birthday"),
    SEX("Giới tính", e -> e.book().sex(), "gioi tinh", "gioi", "nam nu", "phai", "sex", "gender"),
    ETHNIC_GROUP("Dân tộc", e -> e.book().ethnicGroup(), "dan toc", "ethnic group", "ethnicity"),
    HOME_PLACE(
            "Quê quán", e -> e.book().homePlace(), "que quan", "que", "nguyen quan", "home place", "place of origin"),
    EDUCATION(
            "Trình độ",
            e -> e.book().education(),
            "trinh do",
            "trinh do hoc van",
            "hoc van",
            "trinh do van hoa",
            "van hoa",
            "trinh do chuyen mon",
            "chuyen mon",
            "trinh do giao duc pho thong",
            "education"),
    OCCUPATION(
            "Nghề nghiệp",
            e -> e.book().occupation(),
            "nghe nghiep",
            "nghe nghiep hien nay",
            "cong viec",
            "nghe",
            "occupation"),
    DECISION(
            "Ngày QĐ kết nạp",
            e -> e.book().decisionOn(),
            "ngay qd ket nap",
            "ngay quyet dinh ket nap",
            "qd ket nap",
            "quyet dinh ket nap",
            "ngay qd vao dang",
            "ngay quyet dinh",
            "admission decision",
            "date of admission decision"),
    CEREMONY(
            "Ngày kết nạp",
            e -> e.book().ceremonyOn(),
            "ngay ket nap",
            "ngay vao dang",
            "ngay vao dang du bi",
            "vao dang",
            "ket nap",
            "du bi",
            "ngay du bi",
            "ngay thang nam vao dang",
            "ngay thang nam ket nap",
            "ngay to chuc le ket nap",
            "ngay vao",
            "nam vao dang",
            "admitted",
            "date of admission",
            "admission ceremony"),
    OFFICIAL(
            "Ngày chính thức",
            e -> e.book().officialOn(),
            "ngay chinh thuc",
            "ngay cong nhan chinh thuc",
            "ngay vao dang chinh thuc",
            "ngay chuyen chinh thuc",
            "chinh thuc",
            "ngay thang nam chinh thuc",
            "ngay cong nhan dang vien chinh thuc",
            "vao dang chinh thuc",
            "official since",
            "official date"),
    /** Told once, and corrected by an act with its reason ({@link OutsideTimes}). */
    OUTSIDE(
            "Thời gian ra khỏi Đảng",
            e -> e.outside().isEmpty() ? null : e.outside(),
            "thoi gian ra khoi dang",
            "thoi gian o ngoai dang",
            "thoi gian khong tinh tuoi dang",
            "thoi gian khong duoc tinh tuoi dang",
            "thoi gian khong tinh vao tuoi dang",
            "thoi gian mat sinh hoat",
            "thoi gian gian doan",
            "thoi gian gian doan sinh hoat dang",
            "gian doan tuoi dang",
            "ra khoi dang",
            "out of the party",
            "time out of the party"),
    CARD(
            "Số thẻ đảng",
            e -> e.book().card(),
            "so the dang",
            "so the dang vien",
            "so the",
            "the dang",
            "the dang vien",
            "so tdv",
            "card number",
            "party card"),
    POSITION(
            "Chức vụ",
            RollEntry::positions,
            "chuc vu",
            "chuc vu dang",
            "chuc danh",
            "chuc vu trong dang",
            "chuc vu trong chi bo",
            "position"),
    GROUP("Tổ đảng", RollEntry::group, "to dang", "to", "to dang so", "party group"),
    PHONE(
            "Điện thoại",
            e -> e.book().phone(),
            "dien thoai",
            "so dien thoai",
            "sdt",
            "dt",
            "di dong",
            "so di dong",
            "dien thoai di dong",
            "so dt",
            "dtdd",
            "lien he",
            "phone",
            "telephone"),
    EMAIL("Email", e -> e.book().email(), "email", "e mail", "thu dien tu", "dia chi email", "hop thu"),
    STATUS(
            "Tình trạng",
            RollEntry::status,
            "tinh trang",
            "trang thai",
            "tinh trang sinh hoat",
            "loai dang vien",
            "dang vien",
            "status"),
    SMARTPHONE(
            "Điện thoại thông minh",
            e -> e.book().smartphone(),
            "dien thoai thong minh",
            "smartphone",
            "dtthong minh",
            "dt thong minh",
            "co dien thoai thong minh"),
    NOTE("Ghi chú", e -> e.book().note(), "ghi chu", "chu thich", "ghi chu them", "luu y", "note", "notes"),
    /** Sealed: comes in and never leaves with a sheet. */
    CITIZEN(
            "Số định danh cá nhân",
            e -> null,
            "so dinh danh ca nhan",
            "so dinh danh",
            "so cccd",
            "cccd",
            "can cuoc cong dan",
            "so can cuoc",
            "citizen id"),
    /** Works or studies far away; where the column is missing, the note tells. */
    AWAY("Ở xa", e -> e.book().away(), "o xa", "lam an xa", "away"),
    /** Which branch, in a sheet over several: its official code, or the short label where it has none. */
    UNIT("Mã tổ chức đảng", e -> null, "ma to chuc dang", "ma chi bo", "ma to chuc", "unit code"),
    /** For the eye only: names are not unique. */
    UNIT_NAME("Chi bộ", e -> null, "chi bo", "ten chi bo", "to chuc dang", "ten to chuc dang", "unit");

    private final String heading;
    private final Function<RollEntry, @Nullable Object> value;
    private final Set<String> synonyms;

    RollField(String heading, Function<RollEntry, @Nullable Object> value, String... synonyms) {
        this.heading = heading;
        this.value = value;
        this.synonyms = Set.of(synonyms);
    }

    /** Without which a list book cannot be read. */
    public static Set<RollField> required() {
        return EnumSet.of(FULL_NAME, BIRTH, CEREMONY);
    }

    /** The usual heading, as on paper. */
    public String heading() {
        return heading;
    }

    /** Name in forms and in the API: "fullName". */
    public String key() {
        var words = name().toLowerCase(java.util.Locale.ROOT).split("_");
        return words.length == 1
                ? words[0]
                : words[0] + Character.toUpperCase(words[1].charAt(0)) + words[1].substring(1);
    }

    /** Whether what stands there is sealed, shown masked, and opened with a reason. */
    public boolean isPrivate() {
        return this == CITIZEN || this == PHONE;
    }

    /** What a roll entry says in this column; null when nothing. */
    public @Nullable Object of(RollEntry entry) {
        return value.apply(entry);
    }

    Set<String> synonyms() {
        return synonyms;
    }
}
