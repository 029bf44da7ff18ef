package vn.chiboso.membership.domain.roll;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.domain.Sex;
import vn.chiboso.membership.domain.UnknownRolls;

/**
 * The one shape in which rolls leave and come in: what is written here is read back unchanged. Telephone numbers are sealed and
 * do not leave; a column that is missing says nothing, so they stay when the sheet comes back.
 */
public final class SheetShape {
    /** In the order of the list book, the branch first. */
    public static final List<RollField> COLUMNS = List.of(
            RollField.UNIT,
            RollField.UNIT_NAME,
            RollField.FULL_NAME,
            RollField.BIRTH,
            RollField.SEX,
            RollField.ETHNIC_GROUP,
            RollField.HOME_PLACE,
            RollField.EDUCATION,
            RollField.OCCUPATION,
            RollField.DECISION,
            RollField.CEREMONY,
            RollField.OFFICIAL,
            RollField.OUTSIDE,
            RollField.CARD,
            RollField.POSITION,
            RollField.GROUP,
            RollField.STATUS,
            RollField.EMAIL,
            RollField.SMARTPHONE,
            RollField.AWAY,
            RollField.NOTE);

    private static final Set<RollField> LEAST =
            EnumSet.of(RollField.UNIT, RollField.UNIT_NAME, RollField.FULL_NAME, RollField.POSITION, RollField.STATUS);

    private SheetShape() {}

    public static List<String> headings() {
        return COLUMNS.stream().map(RollField::heading).toList();
    }

    /** A person's row. */
    public static List<String> row(Branch branch, RollEntry entry) {
        return COLUMNS.stream().map(field -> cell(field, branch, entry)).toList();
    }

    /** Of somebody who has left since: that they were there, as what, and no more. */
    public static List<String> leastRow(Branch branch, RollEntry entry) {
        return COLUMNS.stream()
                .map(field -> LEAST.contains(field) ? cell(field, branch, entry) : "")
                .toList();
    }

    /** Above a sheet of another day than today. */
    public static String title(String unit, LocalDate day) {
        return "Danh sách đảng viên tại ngày %s – %s".formatted(day(day), unit);
    }

    /** Beside that title, where rolls begin after the day: an empty sheet does not say that there was nobody. */
    public static String title(String unit, LocalDate day, UnknownRolls unknown) {
        var from = unknown.from();
        if (from == null) {
            return title(unit, day);
        }
        return title(unit, day)
                + (unknown.isAll()
                        ? " – chưa có số liệu trước ngày %s (ngày lập danh sách)".formatted(day(from))
                        : " – chưa có số liệu của %d chi bộ lập danh sách sau ngày này".formatted(unknown.unknown()));
    }

    /**
     * A branch in a sheet.
     *
     * @param code how the sheet names it: official code, or the short label where it has none
     */
    public record Branch(String code, String name) {}

    /** One cell of the row. */
    public static String cell(RollField field, Branch branch, RollEntry entry) {
        return switch (field) {
            case UNIT -> branch.code();
            case UNIT_NAME -> branch.name();
            case BIRTH -> {
                var birth = entry.book().birth();
                yield birth.date() == null ? String.valueOf(birth.year()) : day(birth.date());
            }
            case DECISION, CEREMONY, OFFICIAL -> day((LocalDate) field.of(entry));
            case SEX -> entry.book().sex() == null ? "" : entry.book().sex() == Sex.MALE ? "Nam" : "Nữ";
            case STATUS -> status(entry.status());
            case POSITION ->
                entry.positions().stream()
                        .map(SheetShape::position)
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.joining(", "));
            case SMARTPHONE -> entry.book().hasSmartphone() ? "Có" : "Không";
            case AWAY -> entry.book().isAway() ? "Có" : "Không";
            default -> {
                var value = field.of(entry);
                yield value == null ? "" : value.toString();
            }
        };
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : "%02d/%02d/%04d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    /** Words that {@link WordReading} understands. */
    static String status(MemberStatus status) {
        return switch (status) {
            case OFFICIAL -> "Chính thức";
            case PROBATIONARY -> "Dự bị";
            case EXEMPT -> "Miễn sinh hoạt";
            case TEMPORARILY_EXEMPT -> "Tạm miễn sinh hoạt";
            case SUSPENDED -> "Đình chỉ sinh hoạt";
            case TRANSFERRED_OUT -> "Chuyển sinh hoạt tạm thời đi";
            case HOSTED -> "Sinh hoạt tạm thời, nơi khác đến";
        };
    }

    /** Empty for posts further up, which a list book does not tell. */
    static String position(Position position) {
        return switch (position) {
            case SECRETARY -> "Bí thư";
            case DEPUTY_SECRETARY -> "Phó bí thư";
            case COMMITTEE_MEMBER -> "Chi ủy viên";
            case GROUP_LEADER -> "Tổ trưởng";
            default -> "";
        };
    }
}
