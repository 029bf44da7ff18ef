package vn.chiboso.membership.adapter.out.persistence;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.application.port.out.Dossiers;
import vn.chiboso.membership.domain.handbook.DossierItem;
import vn.chiboso.membership.domain.handbook.DossierLine;

/** Table {@code dossier_note}: rows are only added, the last of each paper counts. */
@Component
class JdbcDossiers implements Dossiers {
    private final JdbcClient sql;

    JdbcDossiers(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<DossierLine> of(MemberId member) {
        return sql
                .sql("select distinct on (item) * from membership.dossier_note where member_id in " + Records.OF_MEMBER
                        + " order by item, turn desc")
                .param("member", member.value())
                .query((row, n) -> new DossierLine(
                        requireNonNull(Columns.word(row, "item", DossierItem.class)),
                        row.getBoolean("held"),
                        row.getString("kept_at"),
                        row.getString("noted_by"),
                        requireNonNull(Columns.day(row, "noted_on"))))
                .list()
                .stream()
                .sorted(Comparator.comparing(DossierLine::item))
                .toList();
    }

    @Override
    public void note(MemberId member, DossierLine line) {
        sql.sql("""
            insert into membership.dossier_note (member_id, item, held, kept_at, noted_by, noted_on)
            values (:member, :item, :held, :kept, :by, :on)
            """)
                .param("member", member.value())
                .param("item", line.item().name())
                .param("held", line.held())
                .param("kept", line.keptAt())
                .param("by", line.by())
                .param("on", line.on())
                .update();
    }
}
