package vn.chiboso.bootstrap.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;

/** Builds the tree, the rolls and the sign-ins of the demo: Thanh Hóa, xã Quảng Bình, chi bộ thôn Giang Đông and a neighbour. */
final class DemoHouse {
    private static final String SINCE = "2025-07-01";

    private final Stage stage;
    private final int port;
    private final SignInSheet sheet;
    private final String password = SignInSheet.newPassword();
    private final Desk stranger;

    DemoHouse(Stage stage, int port, SignInSheet sheet) {
        this.stage = stage;
        this.port = port;
        this.sheet = sheet;
        this.stranger = Desk.of(port, "", "");
    }

    /** Places and people that the play needs. */
    record Built(Branch village, Branch neighbour, CommuneDesk commune) {}

    Built build(String setUpCode, LocalDate rollDay) {
        stranger.post(
                "/setup",
                Map.of(
                        "code", setUpCode,
                        "displayName", "Quản trị hệ thống",
                        "userName", "quantri",
                        "password", password,
                        "unitName", "Đảng bộ tỉnh Thanh Hóa",
                        "unitKind", "PROVINCE",
                        "since", SINCE));
        sheet.add("Quản trị hệ thống", "quantri", password);
        var admin = Desk.of(port, "quantri", password);
        var province = UUID.fromString(admin.get("/units").get(0).get("id").asString());
        var commune = unit(admin, province, "COMMUNE", "Đảng bộ xã Quảng Bình", "38.168.000.000.000", null);
        var provinceOffice = unit(admin, province, "BRANCH", "Chi bộ Ban Tổ chức Tỉnh ủy", null, "ADMINISTRATIVE");
        var communeOffice = unit(admin, commune, "BRANCH", "Chi bộ Cơ quan Đảng ủy xã", null, "ADMINISTRATIVE");
        var village = unit(admin, commune, "BRANCH", "Chi bộ thôn Giang Đông", "38.168.053.000.001", "RESIDENTIAL");
        var neighbour = unit(admin, commune, "BRANCH", "Chi bộ thôn Giang Tây", "38.168.053.000.002", "RESIDENTIAL");

        var hang = add(admin, provinceOffice, Names.PROVINCE_OFFICER, rollDay);
        var nguyet = add(admin, communeOffice, Names.COMMUNE_OFFICER, rollDay);
        var viet = add(admin, communeOffice, Names.IN_CHARGE, rollDay);
        var inspector = add(admin, communeOffice, Names.INSPECTOR, rollDay);
        position(admin, province, hang, "ORGANISATION_OFFICER", rollDay);
        position(admin, commune, nguyet, "PARTY_BUILDING_OFFICER", rollDay);
        position(admin, commune, inspector, "INSPECTOR", rollDay);
        position(admin, village, viet, "SUPERIOR_IN_CHARGE", rollDay);
        position(admin, neighbour, viet, "SUPERIOR_IN_CHARGE", rollDay);
        signIn(admin, "Ban Tổ chức Tỉnh ủy", hang, "tochuc.tinh");
        var officer = signIn(admin, "Ban Xây dựng Đảng xã", nguyet, "xaydungdang");
        signIn(admin, "Cấp ủy viên phụ trách", viet, "phutrach");
        signIn(admin, "Ủy ban kiểm tra Đảng ủy xã", inspector, "kiemtra");

        importRoll(admin, village);
        var roll = roll(officer, village);
        var secretary = signIn(admin, "Bí thư chi bộ thôn Giang Đông", id(roll, "Vũ Văn Hùng"), "bithu");
        signIn(admin, "Phó bí thư", id(roll, "Hoàng Đức Toàn"), "phobithu");
        signIn(admin, "Chi ủy viên, thư ký cuộc họp", id(roll, "Đỗ Bá Long"), "thuky");
        signIn(admin, "Đảng viên ở thôn", id(roll, "Phạm Thị Kim Yến"), "dangvien");
        signIn(admin, "Đảng viên làm việc ở Đài Loan", id(roll, "Hà Đức Quý"), "dangvien.xa");
        signIn(admin, "Đảng viên dự bị", id(roll, "Mai Quang Sơn"), "dubi");
        signIn(admin, "Đảng viên được miễn sinh hoạt", id(roll, "Vũ Thị Thu Hương"), "mien");

        var members = new LinkedHashMap<String, UUID>();
        for (var person : Names.NEIGHBOURS) {
            members.put(person.name(), add(admin, neighbour, person, rollDay));
        }
        // probation ends in the month after the play
        var newcomer = Person.onProbation(
                "Lê Thị Thảo", "12/09/2001", "FEMALE", rollDay.plusMonths(4).minusYears(1));
        members.put(newcomer.name(), add(admin, neighbour, newcomer, rollDay));
        var chair = Names.NEIGHBOURS.getFirst().name();
        position(admin, neighbour, id(members, chair), "SECRETARY", rollDay);
        position(admin, neighbour, id(members, Names.NEIGHBOURS.get(1).name()), "DEPUTY_SECRETARY", rollDay);
        var neighbourDesk = signIn(admin, "Bí thư chi bộ thôn Giang Tây", id(members, chair), "bithu.giangtay");
        sheet.keep();
        return new Built(
                new Branch(village, "Nhà văn hóa thôn Giang Đông", roll, secretary, "Vũ Văn Hùng", "Đỗ Bá Long"),
                new Branch(
                        neighbour,
                        "Nhà văn hóa thôn Giang Tây",
                        members,
                        neighbourDesk,
                        chair,
                        Names.NEIGHBOURS.get(1).name()),
                new CommuneDesk(commune, officer));
    }

    private UUID unit(
            Desk desk,
            UUID parent,
            String kind,
            String name,
            @org.jspecify.annotations.Nullable String code,
            @org.jspecify.annotations.Nullable String branchType) {
        var body = new HashMap<String, Object>();
        body.put("id", stage.id());
        body.put("parent", parent);
        body.put("kind", kind);
        body.put("name", name);
        body.put("officialCode", code);
        body.put("branchType", branchType);
        body.put("since", SINCE);
        body.put("region", kind.equals("COMMUNE") ? 3 : null);
        return desk.create("/units", body);
    }

    private UUID add(Desk desk, UUID unit, Person person, LocalDate from) {
        var id = stage.id();
        desk.post("/units/{unit}/roll", person.body(id, from.toString()), unit);
        return id;
    }

    private void position(Desk desk, UUID unit, UUID member, String position, LocalDate from) {
        desk.post(
                "/units/{unit}/positions",
                Map.of("id", stage.id(), "member", member, "position", position, "from", from.toString()),
                unit);
    }

    private Desk signIn(Desk admin, String who, UUID member, String userName) {
        var slip = admin.post("/accounts", Map.of("member", member, "userName", userName));
        var secret = slip.get("secret").asString();
        Desk.of(port, userName, secret).post("/account/password", Map.of("current", secret, "password", password));
        sheet.add(who, userName, password);
        return Desk.of(port, userName, password);
    }

    private void importRoll(Desk desk, UUID unit) {
        var compared = desk.upload(
                "/units/" + unit + "/intakes", new ClassPathResource("demo/so-danh-sach-giang-dong.xlsx"), Map.of());
        desk.post(
                "/intakes/" + compared.get("id").asString() + "/confirmation",
                Map.of(
                        "fileHash",
                        compared.get("fileHash").asString(),
                        "rows",
                        compared.get("added").asInt() + compared.get("changed").asInt()));
    }

    private static Map<String, UUID> roll(Desk desk, UUID unit) {
        var members = new LinkedHashMap<String, UUID>();
        JsonNode roll = desk.get("/units/{unit}/roll", unit);
        for (var member : roll.get("people")) {
            members.put(
                    member.get("fullName").asString(),
                    UUID.fromString(member.get("id").asString()));
        }
        return members;
    }

    private static UUID id(Map<String, UUID> members, String name) {
        var id = members.get(name);
        if (id == null) {
            throw new IllegalStateException(name + " is not on the demo's roll of " + List.copyOf(members.keySet()));
        }
        return id;
    }
}
