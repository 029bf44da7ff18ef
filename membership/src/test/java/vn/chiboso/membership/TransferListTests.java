package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.application.port.in.SeeTransfers;
import vn.chiboso.membership.application.port.out.Rules;

/** The list of transfers asks for what it needs once, and goes on past its first page. */
@MembershipSlice
class TransferListTests {
    @Autowired
    House house;

    @Autowired
    SeeTransfers seeTransfers;

    @MockitoSpyBean
    Rules rules;

    @Autowired
    MockMvcTester web;

    @Autowired
    JdbcClient sql;

    private House.Tree tree;
    private Actor secretary;

    @BeforeEach
    void built() {
        tree = house.build();
        for (var name : new String[] {"Lê Văn Bình", "Đỗ Thị Nga", "Mai Quang Sơn"}) {
            house.member(tree, tree.branch(), name, MemberStatus.OFFICIAL);
        }
        secretary = house.holder(tree, tree.branch(), "Vũ Văn Hùng", Position.SECRETARY, tree.branch());
    }

    @Test
    void rulesAreReadOncePerViewAndNotForWhatIsSettled() {
        transfers("RETURNED", 3);
        clearInvocations(rules);
        assertThat(seeTransfers
                        .see(secretary, SeeTransfers.Query.of(tree.branch(), 0))
                        .lines())
                .hasSize(3);
        verify(rules, never()).all();
        sql.sql("update membership.transfer set state = 'SENT', sent_on = begun_on")
                .update();
        var lines = seeTransfers
                .see(secretary, SeeTransfers.Query.of(tree.branch(), 0))
                .lines();
        verify(rules, times(1)).all();
        assertThat(lines).hasSize(3).allSatisfy(line -> {
            assertThat(line.due()).isAfter(LocalDate.of(2026, 8, 3));
            assertThat(line.overdue()).isTrue();
            assertThat(line.atHome()).isTrue();
            assertThat(line.atDestination()).isTrue();
        });
    }

    @Test
    void olderTransfersAreOnTheNextPage() {
        transfers("RETURNED", 103);
        assertThat(seeTransfers
                        .see(secretary, SeeTransfers.Query.of(tree.branch(), 0))
                        .lines())
                .hasSize(100);
        assertThat(get("/branch/transfers")).hasStatusOk().bodyText().contains("Trang sau", "from=100");
        assertThat(seeTransfers
                        .see(secretary, SeeTransfers.Query.of(tree.branch(), 100))
                        .lines())
                .hasSize(3);
        assertThat(get("/branch/transfers?from=100")).hasStatusOk().bodyText().doesNotContain("Trang sau");
        assertThat(get("/api/v1/units/" + tree.branch() + "/transfers?from=102"))
                .bodyJson()
                .extractingPath("$.length()")
                .isEqualTo(1);
    }

    private void transfers(String state, int count) {
        sql.sql("""
                insert into membership.transfer (id, member_id, kind, home_id, place, reason, begun_on, state, created_at)
                select gen_random_uuid(), p.id, 'OFFICIAL', :home, 'Đảng bộ tỉnh khác', 'RESIDENCE', date '2026-08-03', :state, now()
                from generate_series(1, :count) n join (select id, row_number() over (order by id) place from membership.member
                    where full_name <> 'Vũ Văn Hùng') p on p.place = 1 + n % 3
                """)
                .param("home", tree.branch().value())
                .param("state", state)
                .param("count", count)
                .update();
    }

    private MvcTestResult get(String path) {
        return web.get()
                .uri(path)
                .locale(Locale.of("vi"))
                .requestAttr(WebForTests.ACTOR, secretary)
                .exchange();
    }
}
