package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.api.Standings;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.application.port.in.FindByPrivateValue;
import vn.chiboso.membership.application.port.out.PrivateSearch;
import vn.chiboso.membership.application.port.out.Tree;
import vn.chiboso.membership.domain.PersonHit;
import vn.chiboso.membership.domain.Phone;
import vn.chiboso.membership.domain.TreeNode;
import vn.chiboso.membership.domain.protection.CitizenId;
import vn.chiboso.membership.domain.protection.OpeningRights;
import vn.chiboso.membership.domain.protection.ProtectionRefusal;
import vn.chiboso.membership.domain.protection.SearchWay;

@Service
class FindByPrivateValueService implements FindByPrivateValue {
    private final PrivateSearch search;
    private final SearchDesk desk;
    private final Tree tree;
    private final Authorities authorities;
    private final Standings standings;
    private final Clock clock;

    FindByPrivateValueService(
            PrivateSearch search,
            SearchDesk desk,
            Tree tree,
            Authorities authorities,
            Standings standings,
            Clock clock) {
        this.search = search;
        this.desk = desk;
        this.tree = tree;
        this.authorities = authorities;
        this.standings = standings;
        this.clock = clock;
    }

    /** Not read-only, so that the audit keeps a row of every search. */
    @Override
    @Transactional
    public List<PersonHit> find(Actor actor, Command command) {
        var charge = charge(actor);
        if (charge.isEmpty()) {
            throw ProtectionRefusal.forbidden();
        }
        var citizenId = citizenId(command.text());
        var phone = phone(command.text());
        if (citizenId == null && phone == null) {
            throw ProtectionRefusal.unreadable();
        }
        var today = LocalDate.now(clock);
        var units = tree.at(outermost(charge), today).stream().map(TreeNode::id).toList();
        if (units.isEmpty()) {
            throw ProtectionRefusal.forbidden();
        }
        desk.note(actor, units, SearchWay.SEARCH, "text");
        var hits = new LinkedHashSet<PersonHit>();
        if (citizenId != null) {
            hits.addAll(search.byCitizenId(citizenId, charge, today));
        }
        if (phone != null) {
            hits.addAll(search.byPhone(phone, charge, today));
        }
        return List.copyOf(hits);
    }

    /** What lies below the officer's units, and the branches whose roll the actor keeps. */
    private List<UnitPath> charge(Actor actor) {
        var charge = new ArrayList<>(authorities.overseen(actor));
        for (var branch : standings.branchesOf(actor, LocalDate.now(clock))) {
            var authority = authorities.of(actor, branch);
            if (new OpeningRights(authority).maySearch()) {
                charge.add(authority.standing().path());
            }
        }
        return charge;
    }

    /** What is below another charge is looked at by who watches that one. */
    private static List<UnitPath> outermost(List<UnitPath> charge) {
        return charge.stream()
                .distinct()
                .filter(path -> charge.stream().noneMatch(other -> !other.equals(path) && other.covers(path)))
                .toList();
    }

    private static @Nullable CitizenId citizenId(String text) {
        try {
            return CitizenId.of(text);
        } catch (Refusal notOne) {
            return null;
        }
    }

    private static @Nullable Phone phone(String text) {
        try {
            return Phone.of(text);
        } catch (Refusal notOne) {
            return null;
        }
    }
}
