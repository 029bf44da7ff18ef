package vn.chiboso.membership.adapter.out.persistence;

import static java.util.Objects.requireNonNull;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.adapter.out.persistence.Traces.Relation;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.out.UnitBooks.Founding;
import vn.chiboso.membership.domain.reorganisation.Line;
import vn.chiboso.membership.domain.reorganisation.Reorganisation;

/** Foundings in the book of reorganisations and their traces, as {@link JdbcReorganisations} and {@link Traces} keep one, in sets. */
@Component
class BookEntries {
    /** Between arguments of a sentence, which hold no such sign. */
    private static final String BETWEEN = "\u001f";

    private final JdbcClient sql;

    BookEntries(JdbcClient sql) {
        this.sql = sql;
    }

    private record Part(Reorganisation entry, UnitId unit, String name) {}

    private record Said(Reorganisation entry, int turn, Line line) {}

    /** After the units themselves; each has an entry. */
    void keep(List<Founding> foundings) {
        if (foundings.isEmpty()) {
            return;
        }
        var done = foundings.stream()
                .map(founding -> requireNonNull(founding.entry()))
                .toList();
        BatchRows.<Reorganisation>of("membership.reorganisation")
                .column("id", "uuid", Reorganisation::id)
                .column("kind", "text", Reorganisation::kind)
                .column("issuer_id", "uuid", Reorganisation::issuer)
                .column("decision_number", "text", entry -> entry.decision().number())
                .column("decided_on", "date", entry -> entry.decision().decidedOn())
                .column("effective_on", "date", entry -> entry.decision().effectiveOn())
                .column("legal_basis", "text", entry -> entry.decision().legalBasis())
                .column("by_account", "uuid", Reorganisation::account)
                .column("by_name", "text", Reorganisation::by)
                .column("done_at", "timestamptz", entry -> entry.at().atOffset(ZoneOffset.UTC))
                .insert(sql, done);
        var parts = new ArrayList<Part>();
        var said = new ArrayList<Said>();
        for (var entry : done) {
            entry.units().forEach((unit, name) -> parts.add(new Part(entry, unit, name)));
            for (var turn = 0; turn < entry.lines().size(); turn++) {
                said.add(new Said(entry, turn, entry.lines().get(turn)));
            }
        }
        BatchRows.<Part>of("membership.reorganisation_unit")
                .column("reorganisation_id", "uuid", part -> part.entry().id())
                .column("unit_id", "uuid", Part::unit)
                .column("name", "text", Part::name)
                .insert(sql, parts);
        say(said);
        trace(foundings, Relation.UNIT, "t.id = n.unit");
        trace(foundings, Relation.LINK, "t.unit_id = n.unit");
    }

    private void say(List<Said> said) {
        sql.sql("""
                insert into membership.reorganisation_line (reorganisation_id, position, tone, code, args)
                select id, turn, tone, code, string_to_array(args, :between)
                from unnest(cast(:ids as uuid[]), cast(:turns as integer[]), cast(:tones as text[]), cast(:codes as text[]),
                    cast(:args as text[])) n(id, turn, tone, code, args)
                """)
                .param("between", BETWEEN)
                .param(
                        "ids",
                        said.stream().map(each -> each.entry().id().value()).toArray(UUID[]::new))
                .param(
                        "turns",
                        said.stream().map(each -> String.valueOf(each.turn())).toArray(String[]::new))
                .param(
                        "tones",
                        said.stream().map(each -> each.line().tone().name()).toArray(String[]::new))
                .param("codes", said.stream().map(each -> each.line().code()).toArray(String[]::new))
                .param(
                        "args",
                        said.stream()
                                .map(each -> String.join(BETWEEN, each.line().args()))
                                .toArray(String[]::new))
                .update();
    }

    private void trace(List<Founding> foundings, Relation relation, String unit) {
        sql.sql("""
                insert into membership.reorganisation_trace (reorganisation_id, relation, row_key, was, became)
                select n.op, '%1$s', %2$s, null, to_jsonb(t)
                from unnest(cast(:ops as uuid[]), cast(:units as uuid[])) n(op, unit) join membership.%1$s t on %3$s
                """.formatted(relation.table, relation.key, unit))
                .param(
                        "ops",
                        foundings.stream()
                                .map(each -> requireNonNull(each.entry()).id().value())
                                .toArray(UUID[]::new))
                .param(
                        "units",
                        foundings.stream().map(each -> each.node().id().value()).toArray(UUID[]::new))
                .update();
    }
}
