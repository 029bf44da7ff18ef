package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.SetUp;
import vn.chiboso.membership.api.SignIns;
import vn.chiboso.membership.api.Standings;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.api.Units;
import vn.chiboso.membership.application.port.in.CreateUnit;
import vn.chiboso.membership.application.port.in.SeeUnit;
import vn.chiboso.membership.application.port.in.SeeUnits;

@MembershipSlice
class SetUpAndTreeTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Autowired
    MockMvcTester web;

    @Autowired
    SetUp setUp;

    @Autowired
    SignIns signIns;

    @Autowired
    Units units;

    @Autowired
    Standings standings;

    @Autowired
    SeeUnits seeUnits;

    @Autowired
    SeeUnit seeUnit;

    @Autowired
    CreateUnit createUnit;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void empty() {
        EmptyTables.of(sql);
    }

    @Test
    void theFirstAdministratorNeedsTheCodeAndTheDoorClosesBehindThem() {
        assertThat(signIns.any()).isFalse();
        var code = setUp.code().orElseThrow();

        assertThat(setUp("wrong-code"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.field")
                .isEqualTo("code");
        assertThat(setUp(code.toUpperCase(java.util.Locale.ROOT).replace("-", " ")))
                .hasStatus(201);
        assertThat(setUp(code)).hasStatus(404);

        assertThat(setUp.code()).isEmpty();
        var administrator = signIns.byName("QuanTri.qb").orElseThrow();
        assertThat(administrator.technicalAdministrator()).isTrue();
        assertThat(administrator.passwordHash()).startsWith("{bcrypt}");
        assertThat(administrator.actor().member()).isNull();
        assertThat(seeUnits.tops(administrator.actor()).units()).singleElement().satisfies(root -> {
            assertThat(root.form().name().value()).isEqualTo("Đảng bộ tỉnh Thanh Hóa");
            assertThat(root.form().kind()).isEqualTo(UnitKind.PROVINCE);
        });
    }

    @Test
    void theTreeGrowsDownwardsAndOthersReadIt() {
        setUp(setUp.code().orElseThrow());
        var administrator = signIns.byName("quantri.qb").orElseThrow().actor();
        var root = seeUnits.tops(administrator).units().getFirst();
        var commune = create(administrator, root.id(), UnitKind.COMMUNE, "Đảng bộ xã Quảng Bình");
        var branch = create(administrator, commune, UnitKind.BRANCH, "Chi bộ thôn Giang Đông");

        assertThat(units.above(branch).orElseThrow().id()).isEqualTo(commune);
        assertThat(units.above(root.id())).isEmpty();
        assertThat(units.branchesUnder(root.path())).extracting(u -> u.id()).containsExactly(branch);
        assertThat(units.ofKindUnder(UnitKind.COMMUNE, root.path())).hasSize(1);
        assertThat(units.termOf(branch, TODAY).name()).isEqualTo("2025-2030");
        assertThat(units.find(branch).orElseThrow().path().value())
                .startsWith(units.find(commune).orElseThrow().path().value());
        assertThat(standings.of(administrator, branch, TODAY).isStranger()).isTrue();
        assertThat(seeUnit.see(administrator, branch).lineage()).hasSize(3);
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult setUp(String code) {
        return web.post()
                .uri("/api/v1/setup")
                .contentType(MediaType.APPLICATION_JSON)
                .content("""
                        {"code":"%s","displayName":"Quản trị hệ thống","userName":"quantri.qb",
                         "password":"mot cau dai de nho","unitName":"Đảng bộ tỉnh Thanh Hóa","unitKind":"PROVINCE"}
                        """.formatted(code))
                .exchange();
    }

    private UnitId create(Actor actor, UnitId parent, UnitKind kind, String name) {
        return createUnit.create(actor, new CreateUnit.Command(null, parent, kind, name, null, null, null, null));
    }
}
