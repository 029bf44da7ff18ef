package vn.chiboso.bootstrap.web.home;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.chiboso.membership.api.AccountNews;
import vn.chiboso.membership.api.Actor;
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
        model.addAttribute(
                "member", !standings.branchesOf(actor, LocalDate.now(clock)).isEmpty());
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
}
