package vn.chiboso.documents.adapter.out.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chiboso.documents.api.Audience;
import vn.chiboso.documents.api.FileId;
import vn.chiboso.documents.application.port.out.FileFilter;
import vn.chiboso.documents.application.port.out.StoredFiles;
import vn.chiboso.documents.domain.Digest;
import vn.chiboso.documents.domain.FileKind;
import vn.chiboso.documents.domain.FileName;
import vn.chiboso.documents.domain.StoredFile;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;

/**
 * The library in SQL, not as entities: a file is entered once and never changed, and who gives it again, even at the same moment, gets
 * the row that is there ({@code on conflict do update}).
 */
@Repository
class JdbcStoredFiles implements StoredFiles {
    private final JdbcClient jdbc;

    JdbcStoredFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public StoredFile add(StoredFile file) {
        jdbc.sql("""
                        insert into documents.file as f (id, unit_id, unit_path, audience, name, media_type, size_bytes, sha256, stored_at, stored_by, placed)
                        values (:id, :unit, :path, :audience, :name, :mediaType, :size, :digest, :storedAt, :storedBy, :placed)
                        on conflict (unit_id, sha256, name, audience) do update set placed = f.placed or excluded.placed""")
                .param("id", file.id().value())
                .param("unit", file.unit().value())
                .param("path", file.path().value())
                .param("audience", file.audience().name())
                .param("name", file.name().value())
                .param("mediaType", file.kind().mediaType())
                .param("size", file.size())
                .param("digest", file.digest().value())
                .param("storedAt", file.storedAt().atOffset(ZoneOffset.UTC))
                .param("storedBy", file.storedBy().value())
                .param("placed", file.placed())
                .update();
        return jdbc.sql("""
                        select * from documents.file
                        where unit_id = :unit and sha256 = :digest and name = :name and audience = :audience""")
                .param("unit", file.unit().value())
                .param("digest", file.digest().value())
                .param("name", file.name().value())
                .param("audience", file.audience().name())
                .query(JdbcStoredFiles::file)
                .single();
    }

    @Override
    public Optional<StoredFile> find(FileId file) {
        return findAll(List.of(file)).stream().findFirst();
    }

    @Override
    public List<StoredFile> findAll(Collection<FileId> files) {
        return jdbc.sql("select * from documents.file where id = any(:ids)")
                .param("ids", files.stream().map(FileId::value).toArray(UUID[]::new))
                .query(JdbcStoredFiles::file)
                .list();
    }

    @Override
    public List<StoredFile> list(UnitId unit, FileFilter filter, int limit) {
        var after = filter.after();
        var announced = filter.announced();
        var query = jdbc.sql("select * from documents.file where unit_id = :unit and audience = any(:readable)"
                        + (announced == null ? "" : " and (placed or id = any(:announced))")
                        + (after == null ? "" : " and (stored_at, id) < (:moment, :id)")
                        + " order by stored_at desc, id desc limit :limit")
                .param("unit", unit.value())
                .param(
                        "readable",
                        filter.readable().stream().map(Audience::name).toArray(String[]::new))
                .param("limit", limit);
        if (announced != null) {
            query = query.param(
                    "announced", announced.stream().map(FileId::value).toArray(UUID[]::new));
        }
        if (after != null) {
            query = query.param("moment", after.moment().atOffset(ZoneOffset.UTC))
                    .param("id", after.id());
        }
        return query.query(JdbcStoredFiles::file).list();
    }

    @Override
    public Set<Digest> needed(Collection<Digest> digests) {
        return new HashSet<>(jdbc.sql("""
                        select sha256 from documents.file where sha256 = any(:digests)
                        union select docx_sha256 from documents.paper where docx_sha256 = any(:digests)
                        union select pdf_sha256 from documents.paper where pdf_sha256 = any(:digests)""")
                .param("digests", digests.stream().map(Digest::value).toArray(String[]::new))
                .query((row, n) -> new Digest(row.getString(1)))
                .list());
    }

    private static StoredFile file(ResultSet row, int number) throws SQLException {
        var mediaType = row.getString("media_type");
        return new StoredFile(
                new FileId(row.getObject("id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                new UnitPath(row.getString("unit_path")),
                Audience.valueOf(row.getString("audience")),
                new FileName(row.getString("name")),
                FileKind.ofMediaType(mediaType)
                        .orElseThrow(() -> new IllegalStateException("kept as " + mediaType + ", which is no kind")),
                row.getLong("size_bytes"),
                new Digest(row.getString("sha256")),
                row.getObject("stored_at", OffsetDateTime.class).toInstant(),
                new AccountId(row.getObject("stored_by", UUID.class)),
                row.getBoolean("placed"));
    }
}
