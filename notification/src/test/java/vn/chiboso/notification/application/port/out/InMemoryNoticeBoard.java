package vn.chiboso.notification.application.port.out;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
            all.put(
                    each.id(),
                    new Notice(
                            each.id(),
                            each.subject(),
                            each.cause(),
                            each.person(),
                            each.place(),
                            each.kind(),
                            each.matter(),
                            each.link(),
                            each.createdAt(),
                            now));
        }
        return unopened.stream().map(Notice::id).toList();
    }

    @Override
    public int unread(MemberId person) {
        return (int) all.values().stream()
                .filter(each -> each.person().equals(person) && each.openedAt() == null)
                .count();
    }
}
