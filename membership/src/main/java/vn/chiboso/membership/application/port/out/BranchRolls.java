package vn.chiboso.membership.application.port.out;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.domain.CardNumber;
import vn.chiboso.membership.domain.PersonHistory;
import vn.chiboso.membership.domain.roll.ListBook;
import vn.chiboso.membership.domain.roll.RollEntry;

/** The rolls as branches keep them, with everything the list book says. */
public interface BranchRolls {
    /** Nobody else may change the branch's roll until the transaction ends. */
    void lock(UnitId unit);

    /** By given name. */
    List<RollEntry> entries(UnitId unit, LocalDate day);

    Optional<RollEntry> entry(MemberId member, UnitId unit, LocalDate day);

    boolean isEmpty(UnitId unit, LocalDate day);

    /** On which the first ever came to the roll; empty for one that never had anybody. */
    Optional<LocalDate> firstDay(UnitId unit);

    /** Those of the card numbers that belong to people who are not on this roll on the day. */
    Set<CardNumber> cardsElsewhere(UnitId unit, Collection<CardNumber> cards, LocalDate day);

    /** Those of the keys ({@link vn.chiboso.membership.domain.roll.Matching#key}) that people have who are not on this roll. */
    Set<String> peopleElsewhere(UnitId unit, Collection<ListBook> books, LocalDate day);

    /** Who is on no roll on the day and has the book's card, or its name and birth; the surest first. */
    List<Gone> gone(ListBook book, LocalDate day);

    /** @param sure by the card, or by birth and decision; otherwise it may be somebody else of the name */
    record Gone(MemberId member, boolean sure) {}

    /** Somebody new; on a roll only by an act of the path ({@link Paths}). */
    void add(MemberId member, ListBook book);

    /** The person's fields; false when the version is no longer the one kept. */
    boolean correct(MemberId member, ListBook book, long version);

    /** Lễ kết nạp as the list book says; null when not known. */
    @Nullable
    LocalDate ceremonyOn(MemberId member);

    /** Of the first admission, as the list book says; null when not known. */
    @Nullable
    LocalDate decisionOn(MemberId member);

    /** From which day official, as the list book says; null when not known. */
    @Nullable
    LocalDate officialOn(MemberId member);

    /** The first day on a roll here, or of official membership where that is earlier; null for who never was on one and has no such day. */
    @Nullable
    LocalDate knownFrom(MemberId member);

    /** The list book's days of ceremony and official membership, null for none; forms that were open are stale. */
    void date(MemberId member, @Nullable LocalDate ceremonyOn, @Nullable LocalDate officialOn);

    /** Of somebody who was entered wrongly: the card's number is free for whoever it belongs to. */
    void forgetCard(MemberId member);

    PersonHistory history(MemberId member, UnitId unit);

    /** Who of the people is on a roll at or below the path that day. */
    Set<MemberId> below(UnitPath path, Collection<MemberId> people, LocalDate day);
}
