package vn.chiboso.evaluation.slice;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.evaluation.Facts;
import vn.chiboso.meetings.api.MeetingFacts;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.VoteProposal;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.api.UnitView;

/** A small organisation with its meetings, as the other modules would tell it. Mutable, reset before each test. */
public final class World {
    public static final UnitView CENTRE = unit(1, "vn.", UnitKind.CENTRAL, "Trung ương", null);
    public static final UnitView PROVINCE = unit(2, "vn.38.", UnitKind.PROVINCE, "Tỉnh ủy Thanh Hóa", CENTRE);
    public static final UnitView COMMUNE = unit(3, "vn.38.16543.", UnitKind.COMMUNE, "Đảng ủy xã Quảng Bình", PROVINCE);
    public static final UnitView OTHER = unit(4, "vn.38.16544.", UnitKind.COMMUNE, "Đảng ủy xã Lưu Vệ", PROVINCE);
    public static final UnitView GIANG_DONG =
            new UnitView(Facts.BRANCH, Facts.PATH, UnitKind.BRANCH, "Chi bộ thôn Giang Đông", COMMUNE.id(), null, null);
    public static final UnitView TRUNG_DINH =
            unit(6, "vn.38.16543.0002.", UnitKind.BRANCH, "Chi bộ thôn Trung Đình", COMMUNE);
    /** Stood until the end of 2024; no longer in the tree. */
    static final UnitView MERGED_AWAY = unit(7, "vn.38.16543.0003.", UnitKind.BRANCH, "Chi bộ thôn Trung Đào", COMMUNE);

    static final LocalDate MERGED_AWAY_ON = LocalDate.of(2025, 1, 1);
    public static final List<UnitView> UNITS = List.of(CENTRE, PROVINCE, COMMUNE, OTHER, GIANG_DONG, TRUNG_DINH);

    public static final Actor SECRETARY = actor(1, "Vũ Duy Đông");
    public static final Actor MEMBER = actor(2, "Lê Thị Hoa");
    public static final Actor EXEMPT = actor(3, "Nguyễn Văn Cụ");
    public static final Actor SIBLING = actor(4, "Bí thư Trung Đình");
    public static final Actor OFFICER = actor(5, "Trần Thị Hà");
    public static final Actor PROVINCIAL = actor(6, "Phạm Văn Tổ");
    public static final Actor INSPECTOR = actor(7, "Hoàng Kiểm Tra");
    public static final Actor FORMER = actor(8, "Đã chuyển đi");
    public static final Actor ELSEWHERE = actor(9, "Cán bộ Lưu Vệ");
    public static final Actor TECHNICIAN = new Actor(new AccountId(new UUID(0, 10)), null, "Quản trị");
    public static final List<Actor> PEOPLE =
            List.of(SECRETARY, MEMBER, EXEMPT, SIBLING, OFFICER, PROVINCIAL, INSPECTOR, FORMER, ELSEWHERE, TECHNICIAN);

    /** A post of a person on a unit. */
    public record Post(Actor who, UnitView unit, Position position) {}

    /** A person on a roll. */
    public record Seat(Actor who, UnitView unit, MemberStatus status) {}

    public static final List<Post> POSTS = List.of(
            new Post(SECRETARY, GIANG_DONG, Position.SECRETARY),
            new Post(SIBLING, TRUNG_DINH, Position.SECRETARY),
            new Post(OFFICER, COMMUNE, Position.PARTY_BUILDING_OFFICER),
            new Post(PROVINCIAL, PROVINCE, Position.ORGANISATION_OFFICER),
            new Post(INSPECTOR, COMMUNE, Position.INSPECTOR),
            new Post(ELSEWHERE, OTHER, Position.PARTY_BUILDING_OFFICER));
    public static final List<Seat> SEATS = List.of(
            new Seat(SECRETARY, GIANG_DONG, MemberStatus.OFFICIAL),
            new Seat(MEMBER, GIANG_DONG, MemberStatus.OFFICIAL),
            new Seat(EXEMPT, GIANG_DONG, MemberStatus.EXEMPT),
            new Seat(SIBLING, TRUNG_DINH, MemberStatus.OFFICIAL));

    public final Map<MeetingId, Facts> meetings = new LinkedHashMap<>();
    public final List<VoteProposal> tabled = new ArrayList<>();
    public boolean refusesTabling;

    public void reset() {
        meetings.clear();
        tabled.clear();
        refusesTabling = false;
    }

    public Facts meeting(Facts facts) {
        meetings.put(facts.id, facts);
        return facts;
    }

    public static String nameOf(Actor actor) {
        return actor.account().toString();
    }

    List<MeetingFacts> factsUnder(UnitPath scope, YearMonth month) {
        return meetings.values().stream()
                .map(Facts::get)
                .filter(facts -> scope.covers(facts.meeting().unitPath()))
                .filter(facts -> facts.meeting().month().equals(month))
                .toList();
    }

    private static UnitView unit(long id, String path, UnitKind kind, String name, @Nullable UnitView above) {
        return new UnitView(
                new UnitId(new UUID(7, id)),
                new UnitPath(path),
                kind,
                name,
                above == null ? null : above.id(),
                null,
                null);
    }

    private static Actor actor(long id, String name) {
        return new Actor(new AccountId(new UUID(0, id)), new MemberId(new UUID(5, id)), name);
    }
}
