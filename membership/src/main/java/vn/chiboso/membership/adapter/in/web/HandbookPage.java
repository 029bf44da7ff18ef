package vn.chiboso.membership.adapter.in.web;

import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberDiary;
import vn.chiboso.membership.application.port.in.SeeHandbook;
import vn.chiboso.membership.domain.handbook.CommitmentStep;
import vn.chiboso.membership.domain.handbook.CorrectionRequest;

/** A handbook as its page shows it, beside the list book. */
record HandbookPage(
        String member,
        boolean own,
        boolean answers,
        boolean readsCommitments,
        String year,
        List<String> years,
        List<Entry> meetings,
        List<Entry> tasks,
        List<Study> study,
        List<Entry> commitments,
        List<Entry> requests,
        List<Entry> dossier,
        String meets) {
    private static final int NOVEMBER = 11;

    static HandbookPage of(SeeHandbook.View view, Shown shown) {
        var unit = view.person().unit();
        var member = view.person().id();
        return new HandbookPage(
                member.toString(),
                view.rights().own(),
                view.rights().answers(),
                view.rights().readsCommitments(),
                view.year() == null ? "" : String.valueOf(view.year()),
                view.years().stream().map(String::valueOf).toList(),
                view.meetings().stream()
                        .map(m -> new Entry(
                                m.title(),
                                shown.value(m.startsAt()),
                                shown.word(m.presence()),
                                tone(m.presence()),
                                m.unit().equals(unit) ? m.link() : null))
                        .toList(),
                view.tasks().stream()
                        .map(t -> task(t, view, t.unit().equals(unit), shown))
                        .toList(),
                view.study().stream().map(s -> study(s, view, shown)).toList(),
                commitments(view, shown),
                view.requests().stream().map(r -> request(r, view, shown)).toList(),
                view.dossier().stream()
                        .map(d -> new Entry(
                                shown.word(d.item()),
                                d.keptAt(),
                                shown.text(d.held() ? "membership.handbook.held" : "membership.handbook.not-held"),
                                d.held() ? "success" : "warning",
                                null))
                        .toList(),
                shown.meets(view.meets()));
    }

    static String tone(CorrectionRequest request, java.time.LocalDate today) {
        var answer = request.answer();
        if (answer == null) {
            return request.isOverdue(today) ? "danger" : "warning";
        }
        return switch (answer.outcome()) {
            case CORRECTED -> "success";
            case REFUSED -> "danger";
            case TAKEN_BACK -> "neutral";
        };
    }

    static String state(CorrectionRequest request, java.time.LocalDate today, Shown shown) {
        var answer = request.answer();
        if (answer != null) {
            return shown.word(answer.outcome());
        }
        return shown.text(request.isOverdue(today) ? "membership.correction.overdue" : "membership.correction.waiting");
    }

    private static Entry task(MemberDiary.Given task, SeeHandbook.View view, boolean here, Shown shown) {
        var done = task.doneOn();
        var late = done == null && task.deadline().isBefore(view.today());
        return new Entry(
                task.title(),
                done == null
                        ? shown.text("membership.handbook.task.due", shown.value(task.deadline()))
                        : shown.text("membership.handbook.task.done-on", shown.value(done)),
                shown.text("membership.handbook.task." + (done != null ? "done" : late ? "late" : "open")),
                done != null ? "success" : late ? "danger" : "info",
                here ? task.link() : null);
    }

    private static Study study(SeeHandbook.Study line, SeeHandbook.View view, Shown shown) {
        var item = line.item();
        var done = line.done();
        var due = item.dueOn();
        return new Study(
                item.id().toString(),
                item.title(),
                item.source(),
                shown.value(due),
                done == null ? "" : shown.value(done.on()),
                // what somebody takes from it is theirs and their committee's
                done != null && view.rights().readsCommitments() ? done.note() : "",
                done == null && due != null && due.isBefore(view.today()),
                item.link() == null ? "" : item.link(),
                line.given());
    }

    private static List<Entry> commitments(SeeHandbook.View view, Shown shown) {
        var years = new TreeMap<Integer, @Nullable CommitmentStep>(java.util.Comparator.reverseOrder());
        if (view.rights().own()) {
            years.put(view.today().getYear(), null);
            if (view.today().getMonthValue() >= NOVEMBER) {
                years.put(view.today().getYear() + 1, null);
            }
        }
        view.commitments().forEach(y -> years.put(y.year(), y.last()));
        var at = view.rights().own()
                ? "/handbook/commitments/"
                : "/branch/members/" + view.person().id() + "/commitments/";
        return years.entrySet().stream()
                .map(e -> {
                    var last = e.getValue();
                    return new Entry(
                            shown.text("membership.commitment.of-year", String.valueOf(e.getKey())),
                            "",
                            last == null ? shown.text("membership.commitment.none") : shown.word(last),
                            tone(last),
                            at + e.getKey());
                })
                .toList();
    }

    private static Entry request(CorrectionRequest request, SeeHandbook.View view, Shown shown) {
        return new Entry(
                shown.word(request.field()),
                request.isOpen() && request.dueOn() != null
                        ? shown.text(
                                "membership.correction.asked-due",
                                shown.value(request.askedOn()),
                                shown.value(request.dueOn()))
                        : shown.text("membership.correction.asked", shown.value(request.askedOn())),
                state(request, view.today(), shown),
                tone(request, view.today()),
                "/handbook/requests/" + request.id());
    }

    static String tone(@Nullable CommitmentStep last) {
        return switch (last) {
            case null -> "neutral";
            case DRAFTED -> "neutral";
            case SUBMITTED, SELF_REVIEWED -> "info";
            case RETURNED -> "warning";
            case ACCEPTED, REVIEWED -> "success";
        };
    }

    private static String tone(MemberDiary.Presence presence) {
        return switch (presence) {
            case IN_PERSON, ONLINE -> "success";
            case CALLED -> "info";
            case EXCUSED, EXCUSED_LATER -> "warning";
            case ABSENT -> "danger";
            case NOT_EXPECTED -> "neutral";
        };
    }

    /** A line: what, when or where, a word with its tone, and where it leads; null for nowhere. */
    record Entry(
            String what,
            String detail,
            String word,
            String tone,
            @Nullable String link) {}

    /** Something to study; {@code doneOn} is empty until confirmed, {@code link} where nothing is linked. */
    record Study(
            String id,
            String title,
            String source,
            String due,
            String doneOn,
            String note,
            boolean late,
            String link,
            boolean given) {}
}
