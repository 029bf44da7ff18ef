package vn.chiboso.membership.application.port.out;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.domain.CardNumber;
import vn.chiboso.membership.domain.HeldPosition;
import vn.chiboso.membership.domain.path.Path;
import vn.chiboso.membership.domain.roll.BulkGround;
import vn.chiboso.membership.domain.roll.KnownPerson;
import vn.chiboso.membership.domain.roll.ListBook;
import vn.chiboso.membership.domain.roll.RollEntry;
import vn.chiboso.membership.domain.roll.SheetShape;

/** Rolls read and written many people at a time: a fixed number of statements, however many there are. */
public interface BulkRolls {
    /** Branches at or below the path by their official codes and short labels, of those asked for. */
    Map<String, UnitId> branches(UnitPath path, Collection<String> codes, LocalDate day);

    /** Every branch that stood at or below the path on the day, by path; by its name of then. */
    List<Branch> branches(UnitPath path, LocalDate day);

    /** A branch and how a sheet names it. */
    record Branch(UnitId id, SheetShape.Branch sheet) {}

    /** Whole rolls, each by given name. */
    Map<UnitId, List<RollEntry>> entries(Collection<UnitId> branches, LocalDate day);

    /** The people given, and everybody with the card, or with the name and the birth day or year, of one of the books. */
    List<KnownPerson> known(Collection<ListBook> books, Collection<MemberId> people, LocalDate day);

    /** Of the people's fields, so that a change in between is noticed. */
    Map<MemberId, Long> versions(Collection<MemberId> people);

    /** Posts of the branches that are held from the day on, or at some time after it. */
    Set<BulkGround.Post> posts(Collection<UnitId> units, LocalDate from);

    /** Whose the cards are, whatever became of the record. */
    Map<CardNumber, MemberId> cards(Collection<ListBook> books);

    /** Nobody else may change these rolls and people until the transaction ends. */
    void lock(Collection<UnitId> units, Collection<MemberId> people);

    /** People new to the product, with their acts and what follows from them. */
    void add(List<Newcomer> people, AccountId by, Instant at);

    /** Somebody new; the path is that of the acts so far. */
    record Newcomer(MemberId member, ListBook book, Path path) {}

    /** The people's fields; false when one's version is no longer the one kept. */
    boolean correct(List<Correction> corrections);

    /** What a person's fields become. */
    record Correction(MemberId member, ListBook book, long version) {}

    /** Positions that begin; who holds them already was asked before. */
    void post(List<HeldPosition> positions);
}
