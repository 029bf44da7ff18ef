package vn.chiboso.evaluation.adapter.out.persistence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chiboso.evaluation.domain.scorecard.Entry;
import vn.chiboso.evaluation.domain.scorecard.OfficialDecision;

/** Entries and decisions of many cards, read at once. */
final class ScorecardParts {
    private final Map<UUID, List<Entry>> entries = new HashMap<>();
    private final Map<UUID, List<OfficialDecision>> decisions = new HashMap<>();

    ScorecardParts(JdbcClient sql, List<UUID> ids) {
        var items = new HashMap<ItemKey, Map<String, BigDecimal>>();
        sql.sql("select * from evaluation.official_item where scorecard_id in (:ids)")
                .param("ids", ids)
                .query(row -> {
                    var key = new ItemKey(Sql.id(row, "scorecard_id"), row.getInt("decision"));
                    items.computeIfAbsent(key, k -> new HashMap<>())
                            .put(row.getString("number"), row.getBigDecimal("points"));
                });
        sql.sql("select * from evaluation.scorecard_entry where scorecard_id in (:ids)")
                .param("ids", ids)
                .query(row -> {
                    entries.computeIfAbsent(Sql.id(row, "scorecard_id"), k -> new ArrayList<>())
                            .add(ScorecardRows.entry(row));
                });
        sql.sql("select * from evaluation.official_decision where scorecard_id in (:ids) order by number")
                .param("ids", ids)
                .query(row -> {
                    var id = Sql.id(row, "scorecard_id");
                    var own = items.getOrDefault(new ItemKey(id, row.getInt("number")), Map.of());
                    decisions.computeIfAbsent(id, k -> new ArrayList<>()).add(ScorecardRows.decision(row, own));
                });
    }

    private record ItemKey(UUID card, int decision) {}

    List<Entry> entries(UUID card) {
        return entries.getOrDefault(card, List.of());
    }

    List<OfficialDecision> decisions(UUID card) {
        return decisions.getOrDefault(card, List.of());
    }
}
