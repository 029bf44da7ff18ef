package vn.chiboso.notification;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Contact;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;

/** The people and units of this module's tests: one branch, its sibling, their commune. */
public enum Cast {
    SECRETARY(
            "Nguyễn Văn Bình", "binh@example.vn", "0912345678", true, true, MemberStatus.OFFICIAL, Position.SECRETARY),
    COMMITTEE("Lê Thị Chi", "chi@example.vn", null, true, true, MemberStatus.OFFICIAL, Position.COMMITTEE_MEMBER),
    MEMBER("Trần Văn An", "an@example.vn", "0987654321", true, true, MemberStatus.OFFICIAL, null),
    WITHOUT_MAIL("Phạm Thị Hoa", null, null, true, true, MemberStatus.OFFICIAL, null),
    /** No account, no address, no smartphone. */
    ELDER("Đỗ Văn Ước", null, "02373812345", false, false, MemberStatus.EXEMPT, null),
    /** Reached by letters only. */
    AWAY("Hoàng Thị Én", "en@example.vn", "0900000001", false, true, MemberStatus.OFFICIAL, null),
    IN_CHARGE("Vũ Văn Đức", "duc@example.vn", null, true, true, null, Position.SUPERIOR_IN_CHARGE),
    OFFICER("Bùi Thị Yến", "yen@example.vn", null, true, true, null, Position.PARTY_BUILDING_OFFICER),
    INSPECTOR("Mai Văn Kiên", null, null, true, true, null, Position.INSPECTOR),
    SIBLING_SECRETARY("Cao Văn Sơn", "son@example.vn", null, true, true, null, Position.SECRETARY),
    /** Was of the branch, is on no roll any more. */
    FORMER("Tạ Văn Cũ", "cu@example.vn", null, true, true, null, null);

    public static final UnitId BRANCH = unit(1);
    public static final UnitId SIBLING = unit(2);
    public static final UnitId COMMUNE = unit(3);
    public static final UnitPath COMMUNE_PATH = new UnitPath("vn.38.16543.");
    public static final UnitPath BRANCH_PATH = COMMUNE_PATH.child("0001");
    public static final UnitPath SIBLING_PATH = COMMUNE_PATH.child("0002");

    private final String fullName;
    private final @Nullable String email;
    private final @Nullable String phone;
    private final boolean account;
    private final boolean smartphone;
    private final @Nullable MemberStatus status;
    private final @Nullable Position position;

    Cast(
            String fullName,
            @Nullable String email,
            @Nullable String phone,
            boolean account,
            boolean smartphone,
            @Nullable MemberStatus status,
            @Nullable Position position) {
        this.fullName = fullName;
        this.email = email;
        this.phone = phone;
        this.account = account;
        this.smartphone = smartphone;
        this.status = status;
        this.position = position;
    }

    public MemberId id() {
        return new MemberId(new UUID(100, ordinal()));
    }

    public Actor actor() {
        return new Actor(new AccountId(new UUID(200, ordinal())), id(), fullName);
    }

    /** Manages accounts, belongs to nothing. */
    public static Actor technician() {
        return new Actor(new AccountId(new UUID(200, 99)), null, "Quản trị");
    }

    public String fullName() {
        return fullName;
    }

    public boolean hasSmartphone() {
        return smartphone;
    }

    public Contact contact() {
        return new Contact(id(), fullName, email, phone, account, "vi");
    }

    /** On the roll of {@link #BRANCH}; null for everybody else. */
    public @Nullable MemberStatus statusInBranch() {
        return status;
    }

    /** Held on the branch itself. */
    public Set<Position> positionsInBranch() {
        return position == null || isFromAbove() || this == SIBLING_SECRETARY ? Set.of() : Set.of(position);
    }

    /** Held on the commune. */
    public Set<Position> positionsAbove() {
        return position != null && isFromAbove() ? Set.of(position) : Set.of();
    }

    private boolean isFromAbove() {
        return this == OFFICER || this == INSPECTOR;
    }

    public static @Nullable Cast of(@Nullable MemberId member) {
        for (var each : values()) {
            if (each.id().equals(member)) {
                return each;
            }
        }
        return null;
    }

    public static List<MemberId> ids(Cast... cast) {
        return List.of(cast).stream().map(Cast::id).toList();
    }

    private static UnitId unit(int number) {
        return new UnitId(new UUID(300, number));
    }
}
