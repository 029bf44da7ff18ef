package vn.chiboso.membership.adapter.out.persistence;

import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.domain.path.Timeline;

/**
 * A unit for every party group that a roll names (docs/adr/0060): whatever writes attachments calls this, so that no group is only a word.
 */
@Component
class GroupNodes {
    private final JdbcClient sql;

    GroupNodes(JdbcClient sql) {
        this.sql = sql;
    }

    /** Groups that are missing below the branches named by the attachments; nothing where none names a group. */
    void keep(Collection<Timeline.Attachment> attachments) {
        var branches = attachments.stream()
                .filter(each -> each.group() != null)
                .map(each -> each.unit().value())
                .distinct()
                .sorted() // who writes two branches takes them in one order
                .toArray(UUID[]::new);
        if (branches.length > 0) {
            sql.sql("select membership.keep_groups(:branches)")
                    .param("branches", branches)
                    .query((row, n) -> 0)
                    .list();
        }
    }
}
