package vn.chiboso.notification.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.notification.application.port.out.Helpers;
import vn.chiboso.notification.application.port.out.NoticeBoard;
import vn.chiboso.notification.application.port.out.Wording;
import vn.chiboso.notification.domain.GivenNameOrder;
import vn.chiboso.notification.domain.Notice;
import vn.chiboso.notification.domain.Words;

/**
 * A notice in its reader's words. Who helps somebody without a device is asked, while the meeting lies ahead, to tell them too, if they
 * were told of the same. Found when it is read and kept nowhere: with the consent the sentence is gone as well. Letters never carry it.
 */
@Component
class NeighbourlyWords {
    private final Wording wording;
    private final Helpers helpers;
    private final NoticeBoard notices;
    private final Clock clock;

    NeighbourlyWords(Wording wording, Helpers helpers, NoticeBoard notices, Clock clock) {
        this.wording = wording;
        this.helpers = helpers;
        this.notices = notices;
        this.clock = clock;
    }

    /** In the order of the notices; whom a reader helps in a branch is asked once for all of them. */
    List<Words> of(List<Notice> notices, String language) {
        var helped = new HashMap<Reader, List<Helpers.Helped>>();
        return notices.stream().map(each -> of(each, language, helped)).toList();
    }

    private Words of(Notice notice, String language, Map<Reader, List<Helpers.Helped>> helped) {
        var words = wording.inProduct(notice, language);
        var names = toTell(notice, helped);
        return names.isEmpty()
                ? words
                : new Words(words.title(), words.body() + " " + wording.alsoTell(names, language));
    }

    private List<String> toTell(Notice notice, Map<Reader, List<Helpers.Helped>> known) {
        var ahead = notice.matter().startsAt().filter(clock.instant()::isBefore).isPresent();
        if (!ahead) {
            return List.of();
        }
        var helped = known.computeIfAbsent(
                new Reader(notice.person(), notice.place().unit()),
                reader -> helpers.withoutDevice(reader.person(), reader.branch(), LocalDate.now(clock)));
        if (helped.isEmpty()) {
            return List.of();
        }
        var told = notices.about(notice.subject()).stream()
                .filter(other -> other.cause().equals(notice.cause()))
                .map(Notice::person)
                .collect(Collectors.toSet());
        return helped.stream()
                .filter(each -> told.contains(each.member()))
                .map(Helpers.Helped::fullName)
                .sorted(GivenNameOrder.comparator())
                .toList();
    }

    private record Reader(MemberId person, UnitId branch) {}
}
