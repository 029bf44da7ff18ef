package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberView;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.Standings;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.application.port.out.Accounts;
import vn.chiboso.membership.application.port.out.Scopes;
import vn.chiboso.membership.domain.AccountView;
import vn.chiboso.membership.domain.Authority;
import vn.chiboso.membership.domain.identity.FourEyes;

/** Finds out what an actor may do today; the domain decides. */
@Component
class Authorities {
    private final Standings standings;
    private final Accounts accounts;
    private final Scopes scopes;
    private final Clock clock;

    Authorities(Standings standings, Accounts accounts, Scopes scopes, Clock clock) {
        this.standings = standings;
        this.accounts = accounts;
        this.scopes = scopes;
        this.clock = clock;
    }

    Authority of(Actor actor, UnitId unit) {
        return new Authority(standings.of(actor, unit, LocalDate.now(clock)), isTechnical(actor));
    }

    /** What a member could do on another day; a technical administrator's right is not a matter of days. */
    Authority ofMember(Actor member, UnitId unit, LocalDate day) {
        return new Authority(standings.of(member, unit, day), false);
    }

    /** Whether who holds the account reaches into many branches, or is about to: an officer, or a technical administrator. */
    boolean hasOffice(AccountView account) {
        var member = account.member();
        return account.technicalAdministrator() || (member != null && hasOffice(member));
    }

    /** The same of somebody who may have no account yet; with an office that begins later, or waits for a second person. */
    boolean hasOffice(MemberId member) {
        return scopes.comingPosts(member, LocalDate.now(clock), clock.instant()).stream()
                .anyMatch(post -> FourEyes.guardTheWayInOf(post.position(), post.kind()));
    }

    /** Whether somebody is, or is about to be, in charge of a branch from above: not an office, and given from above all the same. */
    boolean isInCharge(MemberId member) {
        return scopes.comingPosts(member, LocalDate.now(clock), clock.instant()).stream()
                .anyMatch(post -> post.position() == Position.SUPERIOR_IN_CHARGE);
    }

    /** Whether the actor has to do with what takes two: holds an office today that works, or tends the house. */
    boolean worksWithRights(Actor actor) {
        var member = actor.member();
        return isTechnical(actor)
                || (member != null
                        && scopes.heldPosts(member, LocalDate.now(clock)).stream()
                                .anyMatch(post -> FourEyes.guardTheWayInOf(post.position(), post.kind())));
    }

    boolean isTechnical(Actor actor) {
        return actor.member() == null
                && accounts.find(actor.account())
                        .filter(a -> a.technicalAdministrator() && a.enabled())
                        .isPresent();
    }

    /** Units whose accounts and people the actor tends; empty for a technical administrator, who needs none. */
    List<UnitPath> overseen(Actor actor) {
        var member = actor.member();
        return member == null ? List.of() : scopes.overseen(member, LocalDate.now(clock));
    }

    /** Whether the officer may touch the account: never one of another officer or of a technical administrator. */
    boolean mayTend(Actor actor, AccountView account) {
        if (isTechnical(actor)) {
            return true;
        }
        var member = account.member();
        return member != null && tends(actor, new Actor(account.id(), member, account.name()), member);
    }

    /** Whether the officer may hand the person the secret of a new account; the same people as {@link #mayTend}. */
    boolean mayOpenFor(Actor actor, MemberView person) {
        return isTechnical(actor)
                || tends(actor, new Actor(actor.account(), person.id(), person.fullName()), person.id());
    }

    /** Who holds the secret of an account could act as its person: nobody with an office, or with a post further up. */
    private boolean tends(Actor actor, Actor theirs, MemberId member) {
        var today = LocalDate.now(clock);
        var overseen = overseen(actor);
        return !hasOffice(member)
                && scopes.posts(member, today).stream()
                        .allMatch(post -> overseen.stream().anyMatch(scope -> scope.covers(post)))
                && standings.branchesOf(theirs, today).stream()
                        .anyMatch(branch -> standings.of(actor, branch, today).oversees());
    }
}
