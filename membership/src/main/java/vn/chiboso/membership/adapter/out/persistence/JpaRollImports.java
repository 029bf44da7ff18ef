package vn.chiboso.membership.adapter.out.persistence;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.out.RollImports;
import vn.chiboso.membership.application.port.out.Sealing;
import vn.chiboso.membership.domain.roll.RollImport;
import vn.chiboso.membership.domain.roll.RollImportId;

/** List books handed in; contents are sealed on the way in and opened on the way out. */
@Component
class JpaRollImports implements RollImports {
    private final RollImportEntities rows;
    private final RollImportMapper mapper;
    private final EntityManager entityManager;
    private final JdbcClient sql;
    private final Sealing sealing;

    JpaRollImports(
            RollImportEntities rows,
            RollImportMapper mapper,
            EntityManager entityManager,
            JdbcClient sql,
            Sealing sealing) {
        this.rows = rows;
        this.mapper = mapper;
        this.entityManager = entityManager;
        this.sql = sql;
        this.sealing = sealing;
    }

    @Override
    public void propose(RollImport proposal, byte[] content) {
        rows.saveAndFlush(
                mapper.toRow(proposal, sealing.seal(content, proposal.id().toString())));
    }

    @Override
    public Optional<RollImport> find(RollImportId id) {
        return rows.findById(id.value()).map(mapper::toDomain);
    }

    @Override
    public Optional<RollImport> lock(RollImportId id) {
        // what this transaction read before the lock no longer counts
        entityManager.detach(rows.getReferenceById(id.value()));
        return rows.findLockedById(id.value()).map(mapper::toDomain);
    }

    @Override
    public byte[] content(RollImportId id) {
        var sealed = rows.findById(id.value())
                .flatMap(row -> Optional.ofNullable(row.content()))
                .orElseThrow(() -> new IllegalStateException("the content of " + id + " is no longer kept"));
        return sealing.open(sealed, id.toString());
    }

    @Override
    public void confirm(RollImportId id, RollImport.Result result) {
        var row = rows.findById(id.value()).orElseThrow();
        row.confirm(mapper.toRow(result));
        rows.saveAndFlush(row);
    }

    @Override
    public void forget(Instant now) {
        sql.sql("delete from membership.roll_import where confirmed_at is null and expires_at < :now")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<RollImport> last(UnitId unit) {
        return rows.findLast(unit.value()).map(mapper::toDomain);
    }
}
