package vn.chiboso.meetings.adapter.out.persistence.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.application.port.out.AgendaTemplates;
import vn.chiboso.meetings.domain.AgendaTemplate;
import vn.chiboso.membership.api.BranchType;

/** Prepared agendas; one with a type of branch goes before one for all. */
@Component
class SqlAgendaTemplates implements AgendaTemplates {
    private final JdbcClient sql;

    SqlAgendaTemplates(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<AgendaTemplate> find(@Nullable BranchType type, MeetingKind kind, LocalDate day) {
        return sql.sql("""
                        select * from meetings.agenda_template
                        where kind = :kind and (branch_type = :type or branch_type is null)
                          and valid_from <= :day and (valid_to is null or valid_to >= :day)
                        order by branch_type nulls last, valid_from desc limit 1
                        """)
                .param("kind", kind.name())
                .param("type", (type == null ? BranchType.RESIDENTIAL : type).name())
                .param("day", day)
                .query((rs, n) -> new AgendaTemplate(
                        Columns.text(rs, "title"), Columns.text(rs, "legal_basis"), lines(Columns.uuid(rs, "id"))))
                .optional();
    }

    private List<AgendaTemplate.Line> lines(UUID template) {
        return sql.sql("select * from meetings.agenda_template_line where template_id = :t order by position")
                .param("t", template)
                .query((rs, n) -> new AgendaTemplate.Line(Columns.text(rs, "title"), rs.getInt("minutes")))
                .list();
    }
}
