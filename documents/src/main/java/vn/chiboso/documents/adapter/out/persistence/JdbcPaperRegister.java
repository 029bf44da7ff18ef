package vn.chiboso.documents.adapter.out.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chiboso.documents.api.Audience;
import vn.chiboso.documents.api.PaperId;
import vn.chiboso.documents.api.PaperKind;
import vn.chiboso.documents.api.PaperView;
import vn.chiboso.documents.application.port.out.PaperFilter;
import vn.chiboso.documents.application.port.out.PaperRegister;
import vn.chiboso.documents.domain.Paper;
import vn.chiboso.membership.api.UnitId;

/**
 * The register in SQL, not as entities: a paper is entered once and never changed, so there is no version to guard, and whether its
 * source and number were free is an answer of the insert, not an error ({@code on conflict do nothing}).
 */
@Repository
class JdbcPaperRegister implements PaperRegister {
    private static final String VIEW =
            "select id, unit_id, kind, number, symbol, title, issued_on, source_key from documents.paper ";

    private final JdbcClient jdbc;
    private final PaperRows rows;

    JdbcPaperRegister(JdbcClient jdbc, PaperRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @Override
    public boolean add(Paper paper) {
        return jdbc.sql("""
                        insert into documents.paper (id, unit_id, unit_path, kind, term_from, term_to, number, symbol, title,
                            issued_on, secrecy, audience, source_key, content, docx_sha256, pdf_sha256, filed_at, filed_by)
                        values (:id, :unit, :path, :kind, :termFrom, :termTo, :number, :symbol, :title,
                            :issuedOn, :secrecy, :audience, :sourceKey, :content::jsonb, :docx, :pdf, :filedAt, :filedBy)
                        on conflict do nothing""").params(rows.of(paper)).update() == 1;
    }

    @Override
    public Optional<Paper> find(PaperId paper) {
        return jdbc.sql("select * from documents.paper where id = :id")
                .param("id", paper.value())
                .query(rows::paper)
                .optional();
    }

    @Override
    public Optional<PaperView> bySource(String sourceKey) {
        return jdbc.sql(VIEW + "where source_key = :key")
                .param("key", sourceKey)
                .query(JdbcPaperRegister::view)
                .optional();
    }

    @Override
    public List<PaperView> bySourcePrefix(String prefix) {
        return jdbc.sql(VIEW
                        + "where starts_with(source_key, :prefix) and source_key like :pattern order by filed_at, id")
                .param("prefix", prefix)
                .param("pattern", prefix.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .query(JdbcPaperRegister::view)
                .list();
    }

    @Override
    public List<PaperView> list(UnitId unit, PaperFilter filter, int limit) {
        var sql = new StringBuilder(VIEW).append("where unit_id = :unit and audience = any(:readable)");
        if (filter.kind() != null) {
            sql.append(" and kind = :kind");
        }
        if (filter.term() != null) {
            sql.append(" and issued_on between :from and :to");
        }
        if (filter.after() != null) {
            sql.append(" and (issued_on, id) < (:afterDay, :afterId)");
        }
        var query = jdbc.sql(sql.append(" order by issued_on desc, id desc limit :limit")
                        .toString())
                .param("unit", unit.value())
                .param("readable", names(filter.readable()))
                .param("limit", limit);
        if (filter.kind() != null) {
            query = query.param("kind", filter.kind().name());
        }
        if (filter.term() != null) {
            query = query.param("from", filter.term().from())
                    .param("to", filter.term().to());
        }
        if (filter.after() != null) {
            query = query.param("afterDay", filter.after().day())
                    .param("afterId", filter.after().id());
        }
        return query.query(JdbcPaperRegister::view).list();
    }

    @Override
    public Optional<LocalDate> latest(UnitId unit, Set<Audience> readable, @Nullable LocalDate before) {
        return jdbc.sql("""
                        select issued_on from documents.paper
                        where unit_id = :unit and audience = any(:readable)
                          and issued_on < coalesce(cast(:before as date), 'infinity') order by issued_on desc limit 1""")
                .param("unit", unit.value())
                .param("readable", names(readable))
                .param("before", before)
                .query(LocalDate.class)
                .optional();
    }

    private static String[] names(Set<Audience> readable) {
        return readable.stream().map(Audience::name).toArray(String[]::new);
    }

    private static PaperView view(ResultSet row, int number) throws SQLException {
        return new PaperView(
                new PaperId(row.getObject("id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                PaperKind.valueOf(row.getString("kind")),
                row.getInt("number"),
                row.getString("symbol"),
                row.getString("title"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("source_key"));
    }
}
