package vn.chiboso.membership.application.port.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import testing.OwnTransactions;
import vn.chiboso.membership.House;
import vn.chiboso.membership.MembershipSlice;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.roll.RollImport;
import vn.chiboso.membership.domain.roll.RollImportId;

@MembershipSlice
class JpaRollImportsTests extends RollImportsContract {
    private static final Instant NOON = Instant.parse("2026-11-20T05:00:00Z");
    private static final byte[] CONTENT = "họ và tên".getBytes(java.nio.charset.StandardCharsets.UTF_8);

    @Autowired
    House house;

    @Autowired
    RollImports adapter;

    @Autowired
    JdbcClient sql;

    @Autowired
    PlatformTransactionManager transactions;

    private House.Tree tree;

    @BeforeEach
    void built() {
        tree = house.build();
    }

    @Override
    RollImports imports() {
        return OwnTransactions.of(RollImports.class, adapter, transactions);
    }

    @Override
    UnitId unit() {
        return tree.branch();
    }

    @Test
    void theContentIsSealedAndGoneOnceConfirmed() {
        var proposal = handedIn();
        assertThat(stored(proposal, CONTENT)).isEqualTo("false");
        imports().confirm(proposal.id(), new RollImport.Result(NOON, 1, 0, 0, 0));
        assertThat(stored(proposal, CONTENT)).isEqualTo("-");
    }

    @Test
    void aLockSeesWhatOthersDidSinceItWasRead() {
        var proposal = handedIn();
        var result = new RollImport.Result(NOON, 1, 2, 3, 4);
        var apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
        new TransactionTemplate(transactions).executeWithoutResult(_ -> {
            assertThat(adapter.find(proposal.id()).orElseThrow().result()).isNull();
            apart.executeWithoutResult(_ -> adapter.confirm(proposal.id(), result));
            assertThat(adapter.lock(proposal.id()).orElseThrow().result()).isEqualTo(result);
        });
    }

    @Test
    void aProposalThatIsGoneCannotBeLocked() {
        assertThat(imports().lock(new RollImportId(UUID.randomUUID()))).isEmpty();
    }

    private RollImport handedIn() {
        var proposal = new RollImport(
                new RollImportId(UUID.randomUUID()),
                unit(),
                new AccountId(UUID.randomUUID()),
                "Vũ Văn Hùng",
                "so.xlsx",
                "00ff",
                LocalDate.of(2026, 11, 1),
                NOON,
                NOON.plusSeconds(7200),
                null);
        imports().propose(proposal, CONTENT);
        return proposal;
    }

    /** Whether the row holds these very bytes; "-" when it holds none. */
    private String stored(RollImport proposal, byte[] content) {
        return sql.sql(
                        "select coalesce(cast(content = :content as text), '-') as plain from membership.roll_import where id = :id")
                .param("content", content)
                .param("id", proposal.id().value())
                .query(String.class)
                .single();
    }
}
