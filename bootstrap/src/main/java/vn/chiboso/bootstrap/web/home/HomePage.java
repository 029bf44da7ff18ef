package vn.chiboso.bootstrap.web.home;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.chiboso.membership.api.AccountNews;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Standings;

/** My duty first: what I owe next, one sentence each, and nothing else. */
@Controller
class HomePage {
    private final Duties duties;
    private final NextMeeting nextMeeting;
    private final Areas areas;
    private final Standings standings;
    private final AccountNews accountNews;
    private final Clock clock;

    HomePage(
            Duties duties,
            NextMeeting nextMeeting,
            Areas areas,
            Standings standings,
            AccountNews accountNews,
            Clock clock) {
        this.duties = duties;
        this.nextMeeting = nextMeeting;
        this.areas = areas;
        this.standings = standings;
        this.accountNews = accountNews;
        this.clock = clock;
    }

    @GetMapping("/")
    String home(Actor actor, Model model) {
        model.addAttribute("name", actor.name());
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("technical", actor.member() == null);
        var today = LocalDate.now(clock);
        var branches = standings.branchesOf(actor, today);
        model.addAttribute("member", !branches.isEmpty());
        model.addAttribute(
                "exempt",
                branches.stream()
                        .map(branch -> standings.of(actor, branch, today).status())
                        .anyMatch(HomePage::isExempt));
        model.addAttribute("duties", duties.of(actor));
        model.addAttribute(
                "news",
                accountNews.of(actor).stream().map(AccountNews.News::name).toList());
        nextMeeting.of(actor).ifPresent(meeting -> {
            model.addAttribute("next", meeting);
            model.addAttribute("nextDay", LocalDate.ofInstant(meeting.startsAt(), clock.getZone()));
        });
        nextMeeting.lastOf(actor).ifPresent(meeting -> model.addAttribute("last", meeting));
        areas.summaryOf(actor).ifPresent(area -> model.addAttribute("area", area));
        return "home/home";
    }

    /** Asked to no meeting, and a member all the same: what is theirs stands where duties would. */
    private static boolean isExempt(@Nullable MemberStatus status) {
        return status == MemberStatus.EXEMPT || status == MemberStatus.TEMPORARILY_EXEMPT;
    }
}
