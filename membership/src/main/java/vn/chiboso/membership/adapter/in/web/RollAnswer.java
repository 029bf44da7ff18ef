package vn.chiboso.membership.adapter.in.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.MemberView;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.application.port.in.SeeRoll;
import vn.chiboso.membership.domain.RollCounts;
import vn.chiboso.membership.domain.Sex;
import vn.chiboso.membership.domain.path.OutsideTime;
import vn.chiboso.membership.domain.roll.RollEntry;

/** A branch's roll. */
record RollAnswer(
        UUID unit,
        @Schema(example = "Chi bộ thôn Giang Đông") String name,

        @Schema(description = "Of which it is", example = "2026-06-30")
        LocalDate day,

        @Schema(description = "Null where nothing is known of the day") @Nullable
        RollCounts counts,

        @Schema(
                description =
                        "The first day of which the roll is known, where that is after the day asked for; null otherwise",
                example = "2026-08-15")
        @Nullable
        LocalDate knownFrom,

        List<Person> people) {
    static RollAnswer of(SeeRoll.View view) {
        Map<MemberId, RollEntry> entries = view.entries().stream()
                .filter(e -> e.id() != null)
                .collect(Collectors.toMap(e -> java.util.Objects.requireNonNull(e.id()), Function.identity()));
        return new RollAnswer(
                view.unit().value(),
                view.unitName(),
                view.asOf().day(),
                view.knownFrom() == null ? view.counts() : null,
                view.knownFrom(),
                view.people().stream()
                        .map(p -> Person.of(p, entries.get(p.id())))
                        .toList());
    }

    @Schema(name = "RollPerson")
    record Person(
            UUID id,
            @Schema(example = "Vũ Văn Hùng") String fullName,
            @Schema(example = "OFFICIAL") MemberStatus status,
            @Schema(example = "[\"SECRETARY\"]") Set<Position> positions,
            @Schema(example = "Tổ 1") @Nullable String group,

            @Schema(description = "Null where the reader may see names only") @Nullable
            Book book) {
        static Person of(MemberView person, @Nullable RollEntry entry) {
            return new Person(
                    person.id().value(),
                    person.fullName(),
                    person.status(),
                    person.positions(),
                    person.group(),
                    entry == null ? null : Book.of(entry));
        }
    }

    /** The list book's fields; phones masked. */
    @Schema(name = "ListBook")
    record Book(
            @Schema(example = "1978") int birthYear,
            @Schema(example = "1978-02-01") @Nullable LocalDate birthDate,
            @Nullable Sex sex,
            @Schema(example = "Kinh") @Nullable String ethnicGroup,
            @Nullable String homePlace,
            @Nullable String education,
            @Nullable String occupation,
            @Schema(example = "2003-04-09") @Nullable LocalDate decisionOn,
            @Schema(example = "2003-05-07") @Nullable LocalDate ceremonyOn,
            @Schema(example = "2004-05-07") @Nullable LocalDate officialOn,

            @Schema(description = "Times out of the Party before the branch began here; the second day is within again")
            List<OutsideTime> outside,

            @Schema(example = "38.382220") @Nullable String cardNumber,
            @Schema(example = "098•••7600") @Nullable String phone,
            @Nullable String email,
            boolean smartphone,
            boolean away,
            @Nullable String note,

            @Schema(description = "Send it back when correcting", example = "0")
            long version) {
        static Book of(RollEntry entry) {
            var book = entry.book();
            var card = book.card();
            var phone = book.phone();
            return new Book(
                    book.birth().year(),
                    book.birth().date(),
                    book.sex(),
                    book.ethnicGroup(),
                    book.homePlace(),
                    book.education(),
                    book.occupation(),
                    book.decisionOn(),
                    book.ceremonyOn(),
                    book.officialOn(),
                    entry.outside().all(),
                    card == null ? null : card.value(),
                    phone == null ? null : phone.masked(),
                    book.email(),
                    book.hasSmartphone(),
                    book.isAway(),
                    book.note(),
                    entry.version());
        }
    }
}
