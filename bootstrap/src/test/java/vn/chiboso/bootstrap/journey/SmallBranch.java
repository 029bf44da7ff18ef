package vn.chiboso.bootstrap.journey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A village branch of three on a product that was empty, made over REST.
 *
 * @param members the secretary first
 */
record SmallBranch(UUID unit, List<UUID> members) {
    static final String SECRETARY = "bithu";
    static final String PASSWORD = "sen-tre-lua-4711-gom";

    private static final String SINCE = "2025-07-01";

    static SmallBranch found(String address, String setUpCode, LocalDate today) {
        setUp(address, setUpCode);
        var admin = Caller.of(address, "quantri", PASSWORD);
        var branch = people(admin, today);
        lead(admin, branch, today);
        signIn(address, admin, branch.members().getFirst());
        return branch;
    }

    static void setUp(String address, String setUpCode) {
        Caller.stranger(address)
                .post(
                        "/setup",
                        Map.of(
                                "code", setUpCode,
                                "displayName", "Quản trị hệ thống",
                                "userName", "quantri",
                                "password", PASSWORD,
                                "unitName", "Đảng bộ tỉnh Thanh Hóa",
                                "unitKind", "PROVINCE",
                                "since", SINCE));
    }

    /** Without an account, and nobody leads them. */
    static SmallBranch people(Caller admin, LocalDate today) {
        var province = UUID.fromString(admin.get("/units").get(0).get("id").asString());
        var commune = unit(admin, province, "COMMUNE", "Đảng bộ xã Quảng Bình", null);
        var branch = unit(admin, commune, "BRANCH", "Chi bộ thôn Giang Đông", "RESIDENTIAL");
        var members = new ArrayList<UUID>();
        for (var name : List.of("Vũ Văn Hùng", "Hoàng Đức Toàn", "Đỗ Bá Long")) {
            members.add(member(admin, branch, name, members.size(), today));
        }
        return new SmallBranch(branch, List.copyOf(members));
    }

    /** The first of the branch becomes its secretary. */
    static void lead(Caller admin, SmallBranch branch, LocalDate today) {
        admin.post(
                "/units/" + branch.unit() + "/positions",
                Map.of(
                        "id",
                        UUID.randomUUID(),
                        "member",
                        branch.members().getFirst(),
                        "position",
                        "SECRETARY",
                        "from",
                        today.toString()));
    }

    private static UUID unit(Caller admin, UUID parent, String kind, String name, @Nullable String branchType) {
        var body = new HashMap<String, @Nullable Object>();
        body.put("id", UUID.randomUUID());
        body.put("parent", parent);
        body.put("kind", kind);
        body.put("name", name);
        body.put("branchType", branchType);
        body.put("since", SINCE);
        return admin.create("/units", body);
    }

    private static UUID member(Caller admin, UUID branch, String name, int number, LocalDate from) {
        var book = new HashMap<String, Object>();
        book.put("fullName", name);
        book.put("birth", "14/02/197" + number);
        book.put("sex", "MALE");
        book.put("ethnicGroup", "Kinh");
        book.put("decision", "03/01/1998");
        book.put("ceremony", "03/02/1998");
        book.put("official", "03/02/1999");
        book.put("card", "38.33000" + number);
        book.put("smartphone", true);
        book.put("away", false);
        var id = UUID.randomUUID();
        admin.post(
                "/units/" + branch + "/roll",
                Map.of("id", id, "book", book, "status", "OFFICIAL", "from", from.toString()));
        return id;
    }

    private static void signIn(String address, Caller admin, UUID member) {
        var secret = admin.post("/accounts", Map.of("member", member, "userName", SECRETARY))
                .get("secret")
                .asString();
        Caller.of(address, SECRETARY, secret)
                .post("/account/password", Map.of("current", secret, "password", PASSWORD));
    }
}
