package vn.chiboso.meetings.domain;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.domain.Warning.Kind;
import vn.chiboso.membership.api.MemberView;

/**
 * What stands against the rules before a meeting is announced or opened: warnings only (42-HD/BTCTW, 50-CT/TW, 03-HD/TW).
 * Papers are counted late from so many times 24 hours before the beginning, the stricter reading of "one day before".
 *
 * @param committeeMet a committee meeting preparing this one was concluded, or the branch has none and nobody conferred yet
 * @param due          when the meeting of its month is due, null for kinds and times without a rule
 * @param otherHalf    planned minutes of the branch's meetings that make one session with this one on the same day, 0 for none
 */
public record Readiness(
        Meeting meeting,
        RulesInForce rules,
        List<MemberView> roll,
        boolean hasSuperior,
        boolean committeeMet,
        @Nullable RegularDay due,
        int otherHalf) {

    /** Warnings before announcing, in the order of weight. */
    public List<Warning> toAnnounce(Instant now) {
        var all = new ArrayList<Warning>();
        if (meeting.occasion().kind() == MeetingKind.REGULAR) {
            calendar(all);
        }
        if (!meeting.occasion().isOfCommittee()) {
            duration(all);
            papers(all, now);
            if (!committeeMet) {
                all.add(Warning.of(Kind.COMMITTEE_NOT_MET));
            }
            if (!hasSuperior) {
                all.add(Warning.of(Kind.NO_SUPERIOR));
            }
            online(all);
        }
        return all;
    }

    /** Warnings before opening. */
    public List<Warning> toOpen(Instant now) {
        var all = new ArrayList<Warning>();
        var lead = rules.number(RuleKey.OPENING_LEAD_MINUTES);
        if (lead.isPresent() && now.isBefore(meeting.plan().startsAt().minus(Duration.ofMinutes(lead.getAsInt())))) {
            all.add(Warning.of(Kind.TOO_EARLY_TO_OPEN, lead.getAsInt()));
        }
        if (meeting.course().changed()) {
            all.add(Warning.of(Kind.CHANGED_SINCE_NOTICE));
        }
        return all;
    }

    private void calendar(List<Warning> all) {
        var last = rules.find(RuleKey.FIRST_WEEK_LAST_DAY).orElse(null);
        var day = meeting.plan().startsAt().atZone(Days.HANOI).toLocalDate();
        var month = meeting.occasion().month();
        if (due != null && due.fixed() && due.stated().isAfter(due.firstWeek())) {
            if (day.isAfter(due.latest())) {
                all.add(Warning.of(Kind.AFTER_FIXED_DAY, Days.of(day), Days.of(due.day())));
            }
        } else if (last != null
                && day.isAfter(due == null ? month.atDay(last.value().intValue()) : due.latest())) {
            all.add(Warning.of(Kind.NOT_IN_FIRST_WEEK, Days.of(day), last.legalBasis()));
        }
    }

    private void duration(List<Warning> all) {
        var both = otherHalf > 0 ? rules.find(RuleKey.COMBINED_MINUTES).orElse(null) : null;
        var least = rules.find(RuleKey.MINIMUM_MINUTES).orElse(null);
        // in one session the rule for both together goes before that for one
        if (least != null
                && both == null
                && meeting.occasion().kind() == MeetingKind.REGULAR
                && meeting.plan().minutes() < least.value().intValue()) {
            all.add(Warning.of(
                    Kind.TOO_SHORT, meeting.plan().minutes(), least.value().intValue(), least.legalBasis()));
        }
        var together = meeting.plan().minutes() + otherHalf;
        if (both != null && together < both.value().intValue()) {
            all.add(Warning.of(Kind.COMBINED_TOO_SHORT, together, both.value().intValue(), both.legalBasis()));
        }
        if (meeting.agenda().minutes() > meeting.plan().minutes()) {
            all.add(Warning.of(
                    Kind.AGENDA_LONGER,
                    meeting.agenda().minutes(),
                    meeting.plan().minutes()));
        }
    }

    private void papers(List<Warning> all, Instant now) {
        var days = rules.find(RuleKey.PAPERS_DAYS_BEFORE).orElse(null);
        if (days == null) {
            return;
        }
        var deadline =
                meeting.plan().startsAt().minus(Duration.ofDays(days.value().intValue()));
        var papers = meeting.agenda().papers();
        if (papers.isEmpty()) {
            all.add(Warning.of(Kind.NO_PAPERS, days.value().intValue(), days.legalBasis()));
            return;
        }
        var late = papers.stream().filter(p -> p.attachedAt().isAfter(deadline)).count();
        if (late > 0 || now.isAfter(deadline)) {
            all.add(Warning.of(
                    Kind.PAPERS_LATE,
                    late == 0 ? papers.size() : late,
                    days.value().intValue(),
                    days.legalBasis()));
        }
    }

    private void online(List<Warning> all) {
        var share = rules.find(RuleKey.ONLINE_SHARE).orElse(null);
        if (share == null || meeting.plan().form() != MeetingForm.ONLINE) {
            return;
        }
        var counted =
                roll.stream().filter(m -> m.status().isExpectedAtMeetings()).toList();
        var away = counted.stream().filter(MemberView::away).count();
        var atMost = share.value().multiply(BigDecimal.valueOf(counted.size()));
        if (BigDecimal.valueOf(away * 100).compareTo(atMost) <= 0) {
            all.add(Warning.of(Kind.ONLINE_NOT_NEEDED, away, counted.size(), share.legalBasis()));
        }
    }
}
