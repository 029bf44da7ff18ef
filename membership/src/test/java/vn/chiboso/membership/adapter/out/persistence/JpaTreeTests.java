package vn.chiboso.membership.adapter.out.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import testing.OwnTransactions;
import vn.chiboso.membership.House;
import vn.chiboso.membership.MembershipSlice;
import vn.chiboso.membership.api.BranchType;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.application.port.out.Tree;
import vn.chiboso.membership.domain.TreeNode;
import vn.chiboso.membership.domain.UnitForm;

@MembershipSlice
class JpaTreeTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final UnitForm RENAMED =
            UnitForm.of(UnitKind.BRANCH, "Chi bộ thôn Giang Tây", "38.168.053.000.001", BranchType.RESIDENTIAL, 3);

    @Autowired
    House house;

    @Autowired
    Tree adapter;

    @Autowired
    JdbcClient sql;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    EntityManagerFactory factory;

    private House.Tree built;
    private Tree tree;

    @BeforeEach
    void build() {
        built = house.build();
        tree = OwnTransactions.of(Tree.class, adapter, transactions);
    }

    @Test
    void aCorrectionIsKeptInFullAndCounted() {
        var before = branch();
        assertThat(tree.change(built.branch(), RENAMED, before.version())).isTrue();
        assertThat(branch())
                .isEqualTo(new TreeNode(
                        before.id(), RENAMED, before.path(), before.parent(), before.since(), before.version() + 1));
    }

    @Test
    void aCorrectionThatSaysNothingNewIsCountedToo() {
        var before = branch();
        assertThat(tree.change(built.branch(), before.form(), before.version())).isTrue();
        assertThat(branch().version()).isEqualTo(before.version() + 1);
        assertThat(tree.change(built.branch(), before.form(), before.version())).isFalse();
    }

    @Test
    void whoReadBeforeSomebodyElseWroteIsRefused() {
        var before = branch();
        var apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            var read = adapter.find(built.branch(), TODAY).orElseThrow();
            apart.executeWithoutResult(_ -> adapter.change(built.branch(), RENAMED, before.version()));
            var late = UnitForm.of(UnitKind.BRANCH, "Chi bộ thôn Giang Nam", null, null, null);
            assertThat(adapter.change(built.branch(), late, read.version())).isFalse();
            status.setRollbackOnly();
        });
        assertThat(branch().form()).isEqualTo(RENAMED);
    }

    @Test
    void aUnitStandsWhereItStoodThenInOneStatement() {
        sql.sql("update membership.unit_link set valid_to = '2026-09-01' where unit_id = :unit")
                .param("unit", built.branch().value())
                .update();
        sql.sql("""
                insert into membership.unit_link (unit_id, parent_id, path, valid_from)
                select unit_id, :parent, path || 'moved.', '2026-10-01' from membership.unit_link where unit_id = :unit
                """)
                .param("unit", built.branch().value())
                .param("parent", built.province().value())
                .update();
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();

        var then = tree.find(built.branch(), LocalDate.of(2026, 8, 31)).orElseThrow();
        assertThat(then.parent()).isEqualTo(built.commune());
        assertThat(statistics.getPrepareStatementCount())
                .as("nothing is asked of JPA beside the one SQL")
                .isZero();
        statistics.setStatisticsEnabled(false);
        assertThat(tree.find(built.branch(), LocalDate.of(2026, 9, 1))).isEmpty();
        assertThat(branch())
                .extracting(TreeNode::parent, TreeNode::since)
                .containsExactly(built.province(), LocalDate.of(2026, 10, 1));
        assertThat(tree.find(built.branch(), then.since().minusDays(1))).isEmpty();
    }

    private TreeNode branch() {
        return tree.find(built.branch(), TODAY).orElseThrow();
    }
}
