package vn.chiboso.documents.adapter.out.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.chiboso.documents.api.Audience;
import vn.chiboso.documents.api.PaperId;
import vn.chiboso.documents.domain.Digest;
import vn.chiboso.documents.domain.Paper;
import vn.chiboso.documents.domain.Secrecy;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.Term;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;

/** Between a paper and its row; the content as JSON. */
@Component
class PaperRows {
    private final PaperJson json;

    PaperRows(PaperJson json) {
        this.json = json;
    }

    Map<String, Object> of(Paper paper) {
        var content = paper.content();
        return Map.ofEntries(
                Map.entry("id", paper.id().value()),
                Map.entry("unit", paper.unit().value()),
                Map.entry("path", paper.path().value()),
                Map.entry("kind", content.kind().name()),
                Map.entry("termFrom", paper.term().from()),
                Map.entry("termTo", paper.term().to()),
                Map.entry("number", paper.number()),
                Map.entry("symbol", content.head().symbol()),
                Map.entry("title", content.title()),
                Map.entry("issuedOn", content.head().date()),
                Map.entry("secrecy", paper.secrecy().name()),
                Map.entry("audience", paper.audience().name()),
                Map.entry("sourceKey", paper.sourceKey()),
                Map.entry("content", json.write(content)),
                Map.entry("docx", paper.docx().value()),
                Map.entry("pdf", paper.pdf().value()),
                Map.entry("filedAt", paper.filedAt().atOffset(ZoneOffset.UTC)),
                Map.entry("filedBy", paper.filedBy().value()));
    }

    Paper paper(ResultSet row, int number) throws SQLException {
        var unit = new UnitId(row.getObject("unit_id", UUID.class));
        return new Paper(
                new PaperId(row.getObject("id", UUID.class)),
                unit,
                new UnitPath(row.getString("unit_path")),
                new Term(unit, row.getObject("term_from", LocalDate.class), row.getObject("term_to", LocalDate.class)),
                row.getInt("number"),
                Secrecy.valueOf(row.getString("secrecy")),
                Audience.valueOf(row.getString("audience")),
                row.getString("source_key"),
                json.read(row.getString("content")),
                new Digest(row.getString("docx_sha256")),
                new Digest(row.getString("pdf_sha256")),
                row.getObject("filed_at", OffsetDateTime.class).toInstant(),
                new AccountId(row.getObject("filed_by", UUID.class)));
    }
}
