package vn.chiboso.notification.application.port.out;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.notification.api.NoticeId;
import vn.chiboso.notification.domain.Notice;
import vn.chiboso.notification.domain.SubjectKey;

/** Passes {@link NoticeBoardContract}. */
public class InMemoryNoticeBoard implements NoticeBoard {
    private static final Comparator<Notice> NEWEST_FIRST = comparing(Notice::createdAt)
            .thenComparing(each -> each.id().value().toString())
            .reversed();

    private final Map<NoticeId, Notice> all = new LinkedHashMap<>();
    private final Map<NoticeId, MemberId> madeFor = new HashMap<>();

    @Override
    public List<Notice> addNew(List<Notice> notices) {
        var added = new ArrayList<Notice>();
        for (var each : notices) {
            if (all.values().stream().noneMatch(old -> same(old, each))) {
                all.put(each.id(), each);
                added.add(each);
            }
        }
        return added;
    }

    private static boolean same(Notice one, Notice other) {
        return one.subject().equals(other.subject())
                && one.cause().name().equals(other.cause().name())
                && one.person().equals(other.person());
    }

    @Override
    public Optional<Notice> find(NoticeId id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public List<Notice> findAll(Collection<NoticeId> ids) {
        return all.values().stream().filter(each -> ids.contains(each.id())).toList();
    }

    @Override
    public List<Notice> ofPerson(MemberId person, @Nullable NoticeId after, int limit) {
        var mine = all.values().stream()
                .filter(each -> each.person().equals(person))
                .sorted(NEWEST_FIRST)
                .toList();
        var from = after == null
                ? mine.stream()
                : mine.stream().dropWhile(each -> !each.id().equals(after)).skip(1);
        return from.limit(limit).toList();
    }

    @Override
    public List<Notice> about(SubjectKey subject) {
        return all.values().stream()
                .filter(each -> each.subject().equals(subject))
                .sorted(comparing((Notice each) -> each.cause().sequence()).reversed())
                .toList();
    }

    @Override
    public List<NoticeId> open(MemberId person, Collection<NoticeId> ids, Instant now) {
        return open(each -> each.person().equals(person) && ids.contains(each.id()), now);
    }

    @Override
    public List<NoticeId> openAll(MemberId person, Instant now) {
        return open(each -> each.person().equals(person), now);
    }

    private List<NoticeId> open(Predicate<Notice> which, Instant now) {
        var unopened = all.values().stream()
                .filter(which)
                .filter(each -> each.openedAt() == null)
                .toList();
        for (var each : unopened) {
            all.put(each.id(), with(each, each.person(), now));
        }
        return unopened.stream().map(Notice::id).toList();
    }

    @Override
    public void steady() {
        // one at a time here
    }

    @Override
    public void hold() {
        // one at a time here
    }

    @Override
    public Set<MemberId> records(Collection<MemberId> people) {
        var found = new HashSet<>(people);
        all.values().stream().filter(each -> people.contains(each.person())).forEach(each -> found.add(madeFor(each)));
        return found;
    }

    @Override
    public void follow(Map<MemberId, MemberId> persons) {
        // all go home first, then one of each fact goes on
        for (var each : List.copyOf(all.values())) {
            if (persons.containsKey(madeFor(each))) {
                move(each, madeFor(each));
            }
        }
        for (var each : List.copyOf(all.values())) {
            if (each.person().equals(madeFor(each))) {
                move(each, persons.getOrDefault(each.person(), each.person()));
            }
        }
    }

    private void move(Notice notice, MemberId to) {
        var moved = with(notice, to, notice.openedAt());
        if (all.values().stream().noneMatch(old -> same(old, moved))) {
            madeFor.putIfAbsent(notice.id(), notice.person());
            all.put(notice.id(), moved);
        }
    }

    private MemberId madeFor(Notice notice) {
        return madeFor.getOrDefault(notice.id(), notice.person());
    }

    private static Notice with(Notice one, MemberId person, @Nullable Instant openedAt) {
        return new Notice(
                one.id(),
                one.subject(),
                one.cause(),
                person,
                one.place(),
                one.kind(),
                one.matter(),
                one.link(),
                one.createdAt(),
                openedAt);
    }

    @Override
    public int unread(MemberId person) {
        return (int) all.values().stream()
                .filter(each -> each.person().equals(person) && each.openedAt() == null)
                .count();
    }
}
