package vn.chiboso.membership.adapter.out.persistence;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.out.UnitTraits;
import vn.chiboso.membership.domain.traits.TraitChange;
import vn.chiboso.membership.domain.traits.TraitSpan;
import vn.chiboso.membership.domain.traits.TraitTimeline;
import vn.chiboso.membership.domain.traits.UnitTrait;

/** The unit's row says what holds now; rows beside it say what held until a day, and what was said. */
@Component
class JdbcUnitTraits implements UnitTraits {
    /** What held until a day, in order; the last of a trait, without one, is the unit's own. */
    private static final String SPANS = """
            select p.trait, p.until, p.value from membership.unit_past_trait p where p.unit_id = :unit
            union all
            select t.trait, null, t.value from membership.unit u, lateral (values ('BRANCH_TYPE', u.branch_type),
                ('REGION', u.region::text), ('OFFICIAL_CODE', u.official_code), ('MEETING_DAY', u.meeting_day::text)) t(trait, value)
            where u.id = :unit order by until nulls last""";

    private static final String FIRST_DAY = """
            select coalesce((select min(l.valid_from) from membership.unit_link l where l.unit_id = u.id),
                (u.created_at at time zone 'Asia/Ho_Chi_Minh')::date)
            from membership.unit u where u.id = :unit""";

    /** Spans of every unit that has or ever had the code; each begins where the one before it ends. A unit that has ended keeps its last code. */
    private static final String CODE_TAKEN = """
            with called as (
                select id from membership.unit where official_code = :code
                union select unit_id from membership.unit_past_trait where trait = 'OFFICIAL_CODE' and value = :code),
            told as (
                select p.unit_id, p.until, p.value from membership.unit_past_trait p
                where p.trait = 'OFFICIAL_CODE' and p.unit_id in (select id from called)
                union all
                select u.id, 'infinity', u.official_code from membership.unit u where u.id in (select id from called)),
            spans as (
                select t.unit_id, t.value, t.until, lag(t.until, 1, '-infinity') over (partition by t.unit_id order by t.until) as since
                from told t)
            select exists (select 1 from spans s where s.value = :code and s.unit_id is distinct from cast(:except as uuid)
                and s.until > :from and s.since < coalesce(cast(:until as date), 'infinity')
                and (s.until = 'infinity'
                    or exists (select 1 from membership.unit_link l where l.unit_id = s.unit_id and l.valid_from < s.until)))
            """;

    private final JdbcClient sql;
    private final Supplier<UUID> newId;

    JdbcUnitTraits(JdbcClient sql, Supplier<UUID> newId) {
        this.sql = sql;
        this.newId = newId;
    }

    @Override
    public Map<UnitTrait, TraitTimeline> of(UnitId unit) {
        var first = sql.sql(FIRST_DAY)
                .param("unit", unit.value())
                .query(LocalDate.class)
                .single();
        var spans = new EnumMap<UnitTrait, List<TraitSpan>>(UnitTrait.class);
        sql.sql(SPANS).param("unit", unit.value()).query(row -> {
            var trait = requireNonNull(Columns.word(row, "trait", UnitTrait.class));
            var known = spans.computeIfAbsent(trait, t -> new ArrayList<>());
            var from = known.isEmpty() ? first : requireNonNull(known.getLast().until());
            known.add(new TraitSpan(from, Columns.day(row, "until"), Columns.text(row, "value")));
        });
        var timelines = new EnumMap<UnitTrait, TraitTimeline>(UnitTrait.class);
        spans.forEach((trait, known) -> timelines.put(trait, new TraitTimeline(trait, known)));
        return timelines;
    }

    @Override
    public List<TraitChange> changes(UnitId unit) {
        return sql.sql("select * from membership.unit_trait_change where unit_id = :unit order by turn desc")
                .param("unit", unit.value())
                .query((row, n) -> new TraitChange(
                        requireNonNull(Columns.word(row, "trait", UnitTrait.class)),
                        row.getObject("from_day", LocalDate.class),
                        Columns.text(row, "was"),
                        Columns.text(row, "became"),
                        row.getBoolean("mistake"),
                        Columns.text(row, "basis"),
                        row.getString("by_name"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    @Override
    public void keep(UnitId unit, TraitTimeline timeline, TraitChange change, AccountId by) {
        sql.sql("delete from membership.unit_past_trait where unit_id = :unit and trait = :trait")
                .param("unit", unit.value())
                .param("trait", timeline.trait().name())
                .update();
        for (var span : timeline.past()) {
            sql.sql("""
                    insert into membership.unit_past_trait (unit_id, trait, until, value) values (:unit, :trait, :until, :value)
                    """)
                    .param("unit", unit.value())
                    .param("trait", timeline.trait().name())
                    .param("until", span.until())
                    .param("value", span.value())
                    .update();
        }
        var said = new HashMap<String, @Nullable Object>();
        said.put("id", newId.get());
        said.put("unit", unit.value());
        said.put("trait", change.trait().name());
        said.put("from", change.from());
        said.put("was", change.was());
        said.put("became", change.became());
        said.put("mistake", change.mistake());
        said.put("basis", change.basis());
        said.put("account", by.value());
        said.put("name", change.by());
        said.put("at", change.at().atOffset(ZoneOffset.UTC));
        sql.sql("""
                insert into membership.unit_trait_change (id, unit_id, trait, from_day, was, became, mistake, basis, by_account,
                    by_name, recorded_at)
                values (:id, :unit, :trait, :from, :was, :became, :mistake, :basis, :account, :name, :at)
                """).params(said).update();
    }

    @Override
    public boolean isCodeTaken(
            String officialCode, @Nullable UnitId except, LocalDate from, @Nullable LocalDate until) {
        return sql.sql(CODE_TAKEN)
                .param("code", officialCode)
                .param("except", except == null ? null : except.value())
                .param("from", from)
                .param("until", until)
                .query(Boolean.class)
                .single();
    }
}
