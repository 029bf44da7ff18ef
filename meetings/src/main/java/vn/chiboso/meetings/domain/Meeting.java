package vn.chiboso.meetings.domain;

import java.time.Instant;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.chiboso.documents.api.FileId;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.MeetingState;
import vn.chiboso.meetings.api.MeetingSummary;
import vn.chiboso.meetings.domain.MeetingRefusal.Reason;
import vn.chiboso.membership.api.MemberId;

/** A meeting from its plan to the moment it is opened; what happens inside is the proceedings' matter. */
public final class Meeting {
    private static final int LONGEST_REASON = 500;
    private static final int MONTHS_AHEAD = 13;

    private final Occasion occasion;
    private final long version;
    private Plan plan;
    private Agenda agenda;
    private Course course;

    /** As it was kept. */
    public Meeting(Occasion occasion, Plan plan, Agenda agenda, Course course, long version) {
        this.occasion = occasion;
        this.plan = plan;
        this.agenda = agenda;
        this.course = course;
        this.version = version;
    }

    /** A new meeting; refuses a plan that cannot be. */
    public static Meeting plan(Occasion occasion, Plan plan, Agenda agenda, Instant now) {
        var today = YearMonth.from(now.atZone(Days.HANOI));
        MeetingRefusal.when(
                occasion.month().isBefore(today.minusMonths(1))
                        || occasion.month().isAfter(today.plusMonths(MONTHS_AHEAD)),
                Reason.MONTH_ABSURD);
        plan.check(occasion.month(), now);
        agenda.items().forEach(AgendaItem::check);
        return new Meeting(occasion, plan, agenda, Course.planned(), 0);
    }

    /** Another plan; people who were told of the old one must be told again. */
    public void change(Plan next, Instant now) {
        requirePlannable();
        next.check(occasion.month(), now);
        if (next.differsForThoseTold(plan)) {
            course = course.touched();
        }
        plan = next;
    }

    public void addItem(AgendaItem item) {
        arrange(a -> a.with(item));
    }

    /** Refuses an unknown item. */
    public void changeItem(
            UUID item, String title, int minutes, @Nullable MemberId presenter, @Nullable MemberId preparer) {
        arrange(a -> a.changed(item, i -> i.as(title, minutes, presenter, preparer)));
    }

    public void removeItem(UUID item) {
        arrange(a -> a.without(item));
    }

    /** One place up (-1) or down (+1). */
    public void moveItem(UUID item, int by) {
        arrange(a -> a.moved(item, by));
    }

    public void attach(UUID item, AttachedPaper paper) {
        arrange(a -> a.changed(item, i -> i.with(paper)));
    }

    public void detach(UUID item, FileId file) {
        arrange(a -> a.changed(item, i -> i.without(file)));
    }

    /** Triệu tập: the next round; who is told is decided outside, from the roll of the day. */
    public int announce(Instant now) {
        requirePlannable();
        MeetingRefusal.when(agenda.isEmpty(), Reason.AGENDA_EMPTY);
        MeetingRefusal.when(
                plan.place().isEmpty() && (plan.form() != MeetingForm.ONLINE || plan.onlineLink() == null),
                Reason.PLACE_MISSING);
        MeetingRefusal.when(plan.chair() == null, Reason.CHAIR_MISSING);
        MeetingRefusal.when(plan.startsAt().isBefore(now), Reason.START_IN_PAST);
        course = course.announced(now);
        return course.round();
    }

    /** Called off before it was opened, with the reason people are told. */
    public void cancel(String reason) {
        MeetingRefusal.when(!isPlannable(), Reason.NOT_CANCELLABLE);
        course = course.cancelled(reason(reason));
    }

    /**
     * The chair opens the meeting. A meeting of the branch must have been announced before; an extraordinary one and the
     * committee's own may open at once.
     *
     * @param code six digits for the check-in
     */
    public void open(Instant now, MemberId chair, MemberId secretary, String code) {
        open(new Opening(now, now), chair, secretary, code);
    }

    /** The same for a meeting that may be entered afterwards. */
    public void open(Opening opening, MemberId chair, MemberId secretary, String code) {
        MeetingRefusal.when(course.state() == MeetingState.OPEN, Reason.ALREADY_OPEN);
        MeetingRefusal.when(!isPlannable(), Reason.NOT_OPENABLE);
        MeetingRefusal.when(occasion.needsNotice() && course.state() == MeetingState.PLANNED, Reason.NOT_ANNOUNCED);
        opening.requirePossible(occasion.needsNotice() ? course.announcedAt() : null);
        plan = plan.chairedBy(chair);
        course = course.opened(opening.at(), opening.notedAt(), secretary, code);
    }

    /** Other people in the chair or at the minutes, while it is open. */
    public void appoint(MemberId chair, MemberId secretary) {
        requireOpen();
        plan = plan.chairedBy(chair);
        course = course.secretary(secretary);
    }

    /** The old code ends at once. */
    public void rotateCode(String code) {
        requireOpen();
        course = course.code(code);
    }

    public void requireOpen() {
        MeetingRefusal.when(course.state() != MeetingState.OPEN, Reason.NOT_OPEN);
    }

    /** Announced at least once, or held without notice. */
    public boolean isTold() {
        return course.round() > 0 || course.openedAt() != null;
    }

    /** Planned or announced: not begun, not called off. */
    public boolean isPlannable() {
        return course.state() == MeetingState.PLANNED || course.state() == MeetingState.ANNOUNCED;
    }

    /** Refuses an editor who overwrites without having said what was read, or who read an older version. */
    public void requireVersion(@Nullable Long seen) {
        MeetingRefusal.when(seen == null, Reason.VERSION_MISSING);
        requireVersionIfSaid(seen);
    }

    /** The same where nothing is overwritten: null means that nobody said. */
    public void requireVersionIfSaid(@Nullable Long seen) {
        MeetingRefusal.when(seen != null && seen != version, Reason.STALE);
    }

    public MeetingId id() {
        return occasion.id();
    }

    public Occasion occasion() {
        return occasion;
    }

    public Plan plan() {
        return plan;
    }

    public Agenda agenda() {
        return agenda;
    }

    public Course course() {
        return course;
    }

    public MeetingState state() {
        return course.state();
    }

    /** Of the row it was read from; 0 for a new one. */
    public long version() {
        return version;
    }

    /** In one line. */
    public MeetingSummary summary() {
        return new MeetingSummary(
                occasion.id(),
                occasion.unit(),
                occasion.unitPath(),
                occasion.kind(),
                course.state(),
                occasion.month(),
                plan.title(),
                plan.startsAt(),
                course.openedAt(),
                course.concludedAt());
    }

    /** Everybody named in the plan: chair, meeting secretary, who presents, who prepares. */
    public Set<MemberId> cast() {
        var all = new HashSet<MemberId>();
        name(all, plan.chair());
        name(all, course.secretary());
        for (var item : agenda.items()) {
            name(all, item.presenter());
            name(all, item.preparer());
        }
        return all;
    }

    /** A reason as people are told it; refuses a missing or endless one. */
    static String reason(@Nullable String text) {
        if (text == null || text.isBlank()) {
            throw new MeetingRefusal(Reason.REASON_MISSING);
        }
        MeetingRefusal.when(text.strip().length() > LONGEST_REASON, Reason.REASON_TOO_LONG, LONGEST_REASON);
        return text.strip();
    }

    private static void name(Set<MemberId> all, @Nullable MemberId member) {
        if (member != null) {
            all.add(member);
        }
    }

    private void arrange(UnaryOperator<Agenda> change) {
        requirePlannable();
        var next = change.apply(agenda);
        if (!next.equals(agenda)) {
            agenda = next;
            course = course.touched();
        }
    }

    private void requirePlannable() {
        MeetingRefusal.when(!isPlannable(), Reason.NOT_PLANNABLE);
    }
}
