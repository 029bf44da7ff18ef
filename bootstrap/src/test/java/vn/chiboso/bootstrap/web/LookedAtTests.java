package vn.chiboso.bootstrap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chiboso.bootstrap.web.security.SignedIn;

/** Who looks at somebody's list book is written down; who sees a name is not. */
@WebTest
class LookedAtTests {
    private static final UUID SECRETARY =
            Objects.requireNonNull(People.SECRETARY.actor().member()).value();
    private static final UUID FELLOW = new UUID(2, 77);

    @Autowired
    MockMvcTester web;

    @Autowired
    People.Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void twoMembers() {
        accounts.restore();
        jdbc.sql("""
                        insert into membership.unit (id, kind, name, label, created_at)
                        values (:unit, 'BRANCH', 'Chi bộ thôn Giang Đông', 'lookedat', now()) on conflict do nothing
                        """).param("unit", People.BRANCH.id().value()).update();
        member(SECRETARY, "Nguyễn Văn Hòa");
        member(FELLOW, "Lê Thị Mận");
    }

    @Test
    void theFullPageLeavesOneRowInTheChainOfTheUnit() {
        var before = rows();
        assertThat(web.get().uri("/branch/members/" + SECRETARY).with(SignedIn.as(People.SECRETARY)))
                .hasStatusOk()
                .bodyText()
                .contains("1978");
        assertThat(rows()).isEqualTo(before + 1);
        assertThat(jdbc.sql("""
                                select use_case || ' ' || account || ' ' || ids || ' ' || outcome
                                from platform.audit_entry where chain = :chain order by position desc limit 1
                                """)
                        .param("chain", People.BRANCH.id().value())
                        .query(String.class)
                        .single())
                .isEqualTo("membership.SeeMember %s MemberId=%s UnitId=%s DONE"
                        .formatted(People.SECRETARY.actor().account(), SECRETARY, People.BRANCH.id()));
    }

    @Test
    void theShortViewLeavesNone() {
        var before = rows();
        assertThat(web.get().uri("/branch/members/" + FELLOW).with(SignedIn.as(People.SECRETARY)))
                .hasStatusOk()
                .bodyText()
                .contains("Lê Thị Mận")
                .doesNotContain("1978");
        assertThat(rows()).isEqualTo(before);
    }

    private int rows() {
        return jdbc.sql("select count(*) from platform.audit_entry where chain = :chain")
                .param("chain", People.BRANCH.id().value())
                .query(Integer.class)
                .single();
    }

    private void member(UUID id, String name) {
        var added = jdbc.sql("""
                        insert into membership.member (id, full_name, search_name, sort_name, birth_year, smartphone, away, created_at)
                        values (:id, :name, :name, :name, 1978, true, false, now()) on conflict do nothing
                        """).param("id", id).param("name", name).update();
        if (added == 0) {
            return;
        }
        jdbc.sql("""
                        insert into membership.attachment (id, member_id, unit_id, kind, valid_from)
                        values (gen_random_uuid(), :id, :unit, 'HOME', '2020-01-01')
                        """).param("id", id).param("unit", People.BRANCH.id().value()).update();
        jdbc.sql("""
                        insert into membership.status (id, member_id, unit_id, status, valid_from)
                        values (gen_random_uuid(), :id, :unit, 'OFFICIAL', '2020-01-01')
                        """).param("id", id).param("unit", People.BRANCH.id().value()).update();
    }
}
