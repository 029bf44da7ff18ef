package vn.chiboso.membership.application.port.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.roll.RollImport;
import vn.chiboso.membership.domain.roll.RollImportId;

/** What every keeper of list books that wait for confirmation does. */
abstract class RollImportsContract {
    private static final Instant NOON = Instant.parse("2026-11-20T05:00:00Z");
    private static final byte[] CONTENT = {1, 2, 3};

    abstract RollImports imports();

    abstract UnitId unit();

    @Test
    void keepsAProposalWithItsContent() {
        var proposal = proposal();
        imports().propose(proposal, CONTENT);

        assertThat(imports().find(proposal.id())).contains(proposal);
        assertThat(imports().lock(proposal.id())).contains(proposal);
        assertThat(imports().content(proposal.id())).isEqualTo(CONTENT);
        assertThat(imports().last(unit())).isEmpty();
    }

    @Test
    void forgetsTheContentOnceConfirmed() {
        var proposal = proposal();
        imports().propose(proposal, CONTENT);
        var result = new RollImport.Result(NOON.plusSeconds(60), 3, 2, 1, 0);
        imports().confirm(proposal.id(), result);

        assertThat(imports().find(proposal.id()).orElseThrow().result()).isEqualTo(result);
        assertThat(imports().last(unit()).orElseThrow().id()).isEqualTo(proposal.id());
        assertThatThrownBy(() -> imports().content(proposal.id())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void forgetsProposalsThatRanOutAndNothingElse() {
        var late = proposal();
        var confirmed = proposal();
        imports().propose(late, CONTENT);
        imports().propose(confirmed, CONTENT);
        imports().confirm(confirmed.id(), new RollImport.Result(NOON, 1, 0, 0, 0));

        imports().forget(late.expiresAt().minusSeconds(1));
        assertThat(imports().find(late.id())).isPresent();
        imports().forget(late.expiresAt().plusSeconds(1));
        assertThat(imports().find(late.id())).isEmpty();
        assertThat(imports().find(confirmed.id())).isPresent();
    }

    private RollImport proposal() {
        return new RollImport(
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
    }
}
