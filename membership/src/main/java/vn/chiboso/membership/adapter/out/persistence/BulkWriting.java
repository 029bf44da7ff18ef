package vn.chiboso.membership.adapter.out.persistence;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.application.port.out.BulkRolls;
import vn.chiboso.membership.domain.HeldPosition;
import vn.chiboso.membership.domain.Phone;
import vn.chiboso.membership.domain.path.Act;
import vn.chiboso.membership.domain.path.Timeline;
import vn.chiboso.membership.domain.protection.PrivateField;
import vn.chiboso.membership.domain.roll.ListBook;

/** Writes many people with their acts, rolls and statuses, a statement for each table. */
@Component
class BulkWriting {
    private final JdbcClient sql;
    private final EntryRows entries;
    private final BlindIndex index;
    private final GroupNodes groups;
    private final Supplier<UUID> newId;

    BulkWriting(JdbcClient sql, EntryRows entries, BlindIndex index, GroupNodes groups, Supplier<UUID> newId) {
        this.sql = sql;
        this.groups = groups;
        this.entries = entries;
        this.index = index;
        this.newId = newId;
    }

    private record Of<T>(MemberId member, T what) {}

    void add(List<BulkRolls.Newcomer> people, AccountId by, Instant at) {
        this.<BulkRolls.Newcomer>people(BulkRolls.Newcomer::member, BulkRolls.Newcomer::book)
                .column("created_at", "timestamptz", n -> at)
                .insert(sql, people);
        var phones = new HashMap<MemberId, String>();
        people.forEach(n -> note(n.member(), n.book().phone(), phones));
        index.put(PrivateField.PHONE, phones);
        addActs(people, by, at);
        BatchRows.<Of<Timeline.Attachment>>of("membership.attachment")
                .column("id", "uuid", a -> newId.get())
                .column("member_id", "uuid", Of::member)
                .column("unit_id", "uuid", a -> a.what().unit())
                .column("kind", "text", a -> a.what().isHome() ? "HOME" : "HOST")
                .column("party_group", "text", a -> a.what().group())
                .column("valid_from", "date", a -> a.what().from())
                .column("valid_to", "date", a -> a.what().to())
                .insert(sql, each(people, n -> n.path().timeline().attachments()));
        groups.keep(people.stream()
                .flatMap(n -> n.path().timeline().attachments().stream())
                .toList());
        BatchRows.<Of<Timeline.Standing>>of("membership.status")
                .column("id", "uuid", s -> newId.get())
                .column("member_id", "uuid", Of::member)
                .column("unit_id", "uuid", s -> s.what().unit())
                .column("status", "text", s -> s.what().status().name())
                .column("valid_from", "date", s -> s.what().from())
                .column("valid_to", "date", s -> s.what().to())
                .insert(sql, each(people, n -> n.path().timeline().standings()));
    }

    /** Acts without a paper, which is all that a sheet tells. */
    private void addActs(List<BulkRolls.Newcomer> people, AccountId by, Instant at) {
        BatchRows.<Of<Act>>of("membership.act")
                .column("id", "uuid", a -> a.what().id())
                .column("member_id", "uuid", Of::member)
                .column("kind", "text", a -> a.what().kind().name())
                .column("on_day", "date", a -> a.what().on())
                .column("unit_id", "uuid", a -> a.what().unit())
                .column("status", "text", a -> a.what().status())
                .column("party_group", "text", a -> a.what().group())
                .column("until_day", "date", a -> a.what().until())
                .column("note", "text", a -> a.what().note())
                .column("recorded_at", "timestamptz", a -> at)
                .column("recorded_by", "uuid", a -> by)
                .insert(sql, each(people, n -> n.path().acts()));
    }

    boolean correct(List<BulkRolls.Correction> corrections) {
        var phones = new HashMap<MemberId, String>();
        corrections.forEach(c -> note(c.member(), c.book().phone(), phones));
        index.forget(
                PrivateField.PHONE,
                corrections.stream().map(BulkRolls.Correction::member).toList());
        index.put(PrivateField.PHONE, phones);
        return this.<BulkRolls.Correction>people(BulkRolls.Correction::member, BulkRolls.Correction::book)
                        .column("version", "bigint", BulkRolls.Correction::version)
                        .update(sql, corrections)
                == corrections.size();
    }

    private static void note(MemberId member, @Nullable Phone phone, Map<MemberId, String> phones) {
        if (phone != null) {
            phones.put(member, phone.digits());
        }
    }

    void post(List<HeldPosition> positions) {
        BatchRows.<HeldPosition>of("membership.position")
                .column("id", "uuid", HeldPosition::id)
                .column("member_id", "uuid", HeldPosition::member)
                .column("unit_id", "uuid", HeldPosition::unit)
                .column("position", "text", p -> p.position().name())
                .column("valid_from", "date", HeldPosition::from)
                .column("basis", "text", HeldPosition::basis)
                .insert(sql, positions);
    }

    private <T> BatchRows<T> people(Function<T, MemberId> member, Function<T, ListBook> book) {
        return new Book<>(member, book).rows();
    }

    /** The columns of the list book. */
    private final class Book<T> {
        private final BatchRows<T> rows = BatchRows.of("membership.member");
        private final Function<T, ListBook> book;

        Book(Function<T, MemberId> member, Function<T, ListBook> book) {
            this.book = book;
            rows.column("id", "uuid", member::apply);
            column("full_name", "text", b -> b.name().full());
            column("search_name", "text", b -> b.name().folded());
            column("sort_name", "text", b -> b.name().sortKey());
            column("birth_year", "smallint", b -> b.birth().year());
            column("birth_date", "date", b -> b.birth().date());
            column("sex", "text", b -> b.sex());
            column("ethnic_group", "text", ListBook::ethnicGroup);
            column("home_place", "text", ListBook::homePlace);
            column("education", "text", ListBook::education);
            column("occupation", "text", ListBook::occupation);
            column("decision_on", "date", ListBook::decisionOn);
            column("ceremony_on", "date", ListBook::ceremonyOn);
            column("official_on", "date", ListBook::officialOn);
            column("card_number", "text", ListBook::card);
            rows.column("phone", "bytea", t -> entries.sealed(this.book.apply(t).phone(), member.apply(t)));
            column("email", "text", ListBook::email);
            column("smartphone", "boolean", ListBook::hasSmartphone);
            column("away", "boolean", ListBook::isAway);
            column("note", "text", ListBook::note);
        }

        private void column(String name, String type, Function<ListBook, @Nullable Object> value) {
            rows.column(name, type, t -> value.apply(book.apply(t)));
        }

        BatchRows<T> rows() {
            return rows;
        }
    }

    private static <T> List<Of<T>> each(
            List<BulkRolls.Newcomer> people, Function<BulkRolls.Newcomer, List<T>> several) {
        return people.stream()
                .flatMap(n -> several.apply(n).stream().map(t -> new Of<>(n.member(), t)))
                .toList();
    }
}
