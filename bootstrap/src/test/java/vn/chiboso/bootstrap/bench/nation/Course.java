package vn.chiboso.bootstrap.bench.nation;

import static vn.chiboso.membership.api.MemberStatus.EXEMPT;
import static vn.chiboso.membership.api.MemberStatus.HOSTED;
import static vn.chiboso.membership.api.MemberStatus.OFFICIAL;
import static vn.chiboso.membership.api.MemberStatus.PROBATIONARY;
import static vn.chiboso.membership.api.MemberStatus.SUSPENDED;
import static vn.chiboso.membership.api.MemberStatus.TEMPORARILY_EXEMPT;
import static vn.chiboso.membership.api.MemberStatus.TRANSFERRED_OUT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.bootstrap.bench.nation.Life.Deed;
import vn.chiboso.bootstrap.bench.nation.Life.Person;
import vn.chiboso.bootstrap.bench.nation.Life.Span;
import vn.chiboso.bootstrap.bench.nation.Life.Stay;
import vn.chiboso.membership.api.MemberStatus;

/** How somebody's years in the Party went: probation, transfers, exemptions, and for some the end. */
final class Course {
    /** What is dated beside a person. */
    record Path(List<Stay> stays, List<Span> spans, List<Deed> deeds) {}

    private final Dice dice;
    private final Country country;
    private final Plot branch;

    Course(Dice dice, Country country, Plot branch) {
        this.dice = dice;
        this.country = country;
        this.branch = branch;
    }

    /** Here from the first day on, official throughout. */
    Path steady(Person person, int slot) {
        var making = new Making(person, slot, joined(person));
        making.finish(null);
        return making.path();
    }

    /** On the roll today, after whatever befell them. */
    Path lively(Person person, int slot) {
        var making = new Making(person, slot, joined(person));
        var official = person.official();
        var settled = making.settled();
        var free = settled.plusDays(30);
        if (dice.chance(0.08) && free.isBefore(Nation.AS_OF.minusDays(90))) {
            making.cameFrom(elsewhere(), dice.day(free, Nation.AS_OF.minusDays(60)));
        }
        if (official != null && free.isBefore(Nation.AS_OF.minusYears(1))) {
            befalls(making, person, free);
        }
        making.finish(null);
        return making.path();
    }

    /** No longer on any roll: died, struck off, expelled or left of their own will. */
    Path ended(Person person, int slot) {
        var making = new Making(person, slot, joined(person));
        making.finish(dice.day(making.settled().plusDays(20), Nation.AS_OF));
        making.happens(dice.chance(0.75) ? "DECEASED" : dice.chance(0.6) ? "STRUCK_OFF" : "LEFT", making.end());
        return making.path();
    }

    private void befalls(Making making, Person person, LocalDate free) {
        var age = Nation.AS_OF.getYear() - person.birthYear();
        var fate = dice.unit();
        if (age > 72 && fate < 0.4) {
            making.becomes(
                    EXEMPT,
                    "EXEMPTED",
                    dice.day(free, Nation.AS_OF),
                    "Nghị quyết chi bộ về miễn công tác và sinh hoạt");
        } else if (fate < 0.406) {
            making.becomes(
                    TEMPORARILY_EXEMPT,
                    "TEMPORARILY_EXEMPTED",
                    dice.day(Nation.AS_OF.minusMonths(8), Nation.AS_OF),
                    "Đơn xin tạm miễn");
        } else if (fate < 0.42) {
            var from = dice.day(free, Nation.AS_OF.minusYears(1));
            making.becomes(TEMPORARILY_EXEMPT, "TEMPORARILY_EXEMPTED", from, "Đơn xin tạm miễn");
            making.becomes(OFFICIAL, "RESUMED", from.plusDays(90 + dice.below(240)), null);
        } else if (fate < 0.432) {
            making.guestAt(host(making), dice.day(Nation.AS_OF.minusMonths(10), Nation.AS_OF), null);
        } else if (fate < 0.452) {
            var from = dice.day(free, Nation.AS_OF.minusYears(1));
            making.guestAt(host(making), from, from.plusDays(95 + dice.below(260)));
        } else if (fate < 0.4525) {
            making.becomes(
                    SUSPENDED,
                    "SUSPENDED",
                    dice.day(Nation.AS_OF.minusMonths(6), Nation.AS_OF),
                    "Quyết định đình chỉ sinh hoạt");
        }
    }

    /** Not where they came from: nobody is twice on one roll. */
    private Plot host(Making making) {
        var other = elsewhere();
        while (other == making.origin) {
            other = elsewhere();
        }
        return other;
    }

    private static LocalDate joined(Person person) {
        return person.ceremony().isAfter(Nation.START) ? person.ceremony() : Nation.START;
    }

    /** Another branch, of the same province as a rule. */
    private Plot elsewhere() {
        var all = country.branches();
        var here = branch.number();
        for (var tries = 0; tries < 20; tries++) {
            var other = all.get(dice.below(all.size()));
            if (other.number() != here && (tries > 12 || other.province().equals(branch.province()))) {
                return other;
            }
        }
        return all.get(all.getFirst().number() == here ? 1 : 0);
    }

    /** Statuses as one line of time, cut afterwards at the days on which the roll changed. */
    private final class Making {
        private final int slot;
        private final @Nullable String group;
        private final LocalDate joined;
        private final List<Stay> stays = new ArrayList<>(2);
        private final List<Span> line = new ArrayList<>(4);
        private final List<Span> guest = new ArrayList<>(1);
        private final List<Deed> deeds = new ArrayList<>(4);
        private @Nullable Plot origin;
        private @Nullable LocalDate moved;
        private LocalDate end = LocalDate.MAX;

        Making(Person person, int slot, LocalDate joined) {
            this.slot = slot;
            this.joined = joined;
            this.group = branch.size() >= 30 ? "Tổ " + (slot % 3 + 1) : null;
            var official = person.official();
            var begins = official == null || official.isAfter(joined) ? PROBATIONARY : OFFICIAL;
            opens(begins, joined, null);
            if (person.ceremony().isBefore(joined)) {
                deeds.add(new Deed("ENTERED", joined, branch.id(), begins, group, null, null));
            } else {
                happens("ADMITTED", person.decision());
                deeds.add(new Deed("CEREMONY_HELD", joined, branch.id(), null, null, null, null));
            }
            if (official != null && begins == PROBATIONARY) {
                becomes(OFFICIAL, "BECAME_OFFICIAL", official, null);
            }
        }

        LocalDate settled() {
            return line.getLast().from();
        }

        LocalDate end() {
            return end;
        }

        void becomes(MemberStatus status, String deed, LocalDate from, @Nullable String basis) {
            turns(status, from, basis);
            happens(deed, from);
        }

        private void turns(MemberStatus status, LocalDate from, @Nullable String basis) {
            var before = line.removeLast();
            line.add(new Span(before.unit(), before.status(), before.from(), from, before.basis()));
            opens(status, from, basis);
        }

        void guestAt(Plot host, LocalDate from, @Nullable LocalDate to) {
            turns(TRANSFERRED_OUT, from, "Giấy giới thiệu sinh hoạt đảng tạm thời");
            deeds.add(new Deed("HOSTED", from, host.id(), null, null, from.plusMonths(11), null));
            if (to != null) {
                becomes(OFFICIAL, "HOSTING_ENDED", to, null);
            }
            stays.add(new Stay(host.id(), true, null, from, to));
            guest.add(new Span(host.id(), HOSTED, from, to, null));
        }

        void cameFrom(Plot other, LocalDate day) {
            origin = other;
            moved = day;
            deeds.replaceAll(d -> d.unit() == null
                    ? d
                    : new Deed(d.kind(), d.on(), other.id(), d.status(), null, d.until(), d.paper()));
            deeds.add(new Deed("TRANSFERRED", day, branch.id(), null, null, null, paper()));
        }

        void happens(String kind, LocalDate day) {
            deeds.add(new Deed(kind, day, null, null, null, null, paper()));
        }

        /** No two of a province alike. */
        private String paper() {
            return (branch.ordinal() * 640 + slot * 8 + deeds.size()) + "-QĐ/ĐU";
        }

        void finish(@Nullable LocalDate ends) {
            if (ends != null) {
                end = ends;
                var open = line.removeLast();
                line.add(new Span(open.unit(), open.status(), open.from(), ends, open.basis()));
            }
            var first = moved == null ? joined : moved;
            if (origin != null) {
                stays.addFirst(new Stay(origin.id(), false, null, joined, moved));
            }
            stays.add(origin == null ? 0 : 1, new Stay(branch.id(), false, group, first, ends));
            if (group != null && deeds.stream().noneMatch(d -> d.group() != null)) {
                deeds.add(new Deed("GROUPED", first, null, null, group, null, null));
            }
        }

        Path path() {
            List<Span> spans = new ArrayList<>(line.size() + 2);
            var left = origin;
            var day = moved;
            for (var span : line) {
                if (left == null || day == null || !span.from().isBefore(day)) {
                    spans.add(span);
                    continue;
                }
                var goesOn = span.to() == null || span.to().isAfter(day);
                spans.add(new Span(left.id(), span.status(), span.from(), goesOn ? day : span.to(), span.basis()));
                if (goesOn) {
                    spans.add(new Span(span.unit(), span.status(), day, span.to(), span.basis()));
                }
            }
            spans.addAll(guest);
            deeds.sort(Comparator.comparing(Deed::on));
            return new Path(stays, spans, deeds);
        }

        private void opens(MemberStatus status, LocalDate from, @Nullable String basis) {
            line.add(new Span(branch.id(), status, from, null, basis));
        }
    }
}
