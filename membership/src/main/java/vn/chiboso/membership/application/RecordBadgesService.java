package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.RecordBadges;
import vn.chiboso.membership.application.port.out.BadgeBook;
import vn.chiboso.membership.domain.path.ActId;
import vn.chiboso.membership.domain.path.PathRefusal;
import vn.chiboso.membership.events.RollChanged;

/** Reads all people at once, has the domain decide one by one, writes those it lets at once. */
@Service
class RecordBadgesService implements RecordBadges {
    private final Authorities authorities;
    private final BadgeRecorders recorders;
    private final BadgeBook book;
    private final PathKeeper keeper;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecordBadgesService(
            Authorities authorities,
            BadgeRecorders recorders,
            BadgeBook book,
            PathKeeper keeper,
            ApplicationEventPublisher events,
            Clock clock) {
        this.authorities = authorities;
        this.recorders = recorders;
        this.book = book;
        this.keeper = keeper;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Outcome record(Actor actor, Command command) {
        authorities.of(actor, command.unit()).requireKeepsRoll(false);
        var today = LocalDate.now(clock);
        var round = RoundActs.of(command, today, recorders.rules(), keeper.rules(null, false));
        var people = identified(command.people());
        requireOneEach(people);
        var members = people.stream().map(Person::member).distinct().toList();
        var subjects = book.lock(members, today);
        var kept = book.owners(people.stream().map(RecordBadgesService::id).toList());
        var unitOf = recorders.units(subjects, members);
        var may = recorders.may(actor);
        var writing = new Writing();
        for (var person : people) {
            try {
                if (isKept(person, kept)) {
                    writing.again(person);
                    continue;
                }
                var unit = may.require(person.member(), unitOf);
                may.requireFresh(round, unit);
                var subject = Objects.requireNonNull(subjects.get(person.member()));
                var before = writing.of(person.member(), subject);
                writing.keep(person, unit, round.acts(person, before));
            } catch (Refusal refusal) {
                writing.refused.add(new Refused(person, refusal));
            }
        }
        // the paper's kind, day and number are one for all
        for (var n = 0; n < round.steps(); n++) {
            book.add(writing.step(n), actor.account(), clock.instant());
        }
        writing.changed.forEach((unit, many) -> events.publishEvent(new RollChanged(unit, today, 0, many)));
        return new Outcome(List.copyOf(writing.done), List.copyOf(writing.refused));
    }

    /** Each person and badge once, with an id. */
    private List<Person> identified(List<Person> people) {
        return List.copyOf(people.stream()
                .map(each -> each.id() != null ? each : new Person(keeper.newActId(), each.member(), each.badge()))
                .collect(Collectors.toMap(
                        each -> Map.entry(each.member(), each.badge().years()),
                        Function.identity(),
                        (first, _) -> first,
                        LinkedHashMap::new))
                .values());
    }

    /** An id names one act of one person: else the second would be taken for the first again, and told as done. */
    private static void requireOneEach(List<Person> people) {
        var seen = new HashSet<ActId>();
        if (!people.stream().allMatch(each -> seen.add(id(each)))) {
            throw PathRefusal.badgeIdTwice();
        }
    }

    private static boolean isKept(Person person, Map<ActId, MemberId> kept) {
        var owner = kept.get(id(person));
        if (owner != null && !owner.equals(person.member())) {
            throw PathRefusal.notFound();
        }
        return owner != null;
    }

    private static ActId id(Person person) {
        return Objects.requireNonNull(person.id());
    }

    /** What is to be written, and what became of each. */
    private static final class Writing {
        private final List<Done> done = new ArrayList<>();
        private final List<Refused> refused = new ArrayList<>();
        private final Map<UnitId, Integer> changed = new LinkedHashMap<>();
        private final Map<MemberId, BadgeBook.Subject> after = new HashMap<>();
        private final List<RoundActs.Followed> followed = new ArrayList<>();

        /** With what was recorded of the person a moment ago. */
        BadgeBook.Subject of(MemberId member, BadgeBook.Subject subject) {
            return after.getOrDefault(member, subject);
        }

        void again(Person person) {
            done.add(new Done(person.member(), id(person), person.badge().years()));
        }

        void keep(Person person, UnitId unit, RoundActs.Followed acts) {
            followed.add(acts);
            after.put(person.member(), acts.after());
            changed.merge(unit, 1, Integer::sum);
            again(person);
        }

        List<BadgeBook.Entry> step(int n) {
            return followed.stream()
                    .map(each -> new BadgeBook.Entry(
                            each.after().path().member(), each.acts().get(n)))
                    .toList();
        }
    }
}
