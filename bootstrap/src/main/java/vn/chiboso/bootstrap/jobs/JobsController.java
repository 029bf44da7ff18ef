package vn.chiboso.bootstrap.jobs;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.chiboso.bootstrap.web.home.CalendarAhead;
import vn.chiboso.membership.api.Actor;

/** {@code /console/jobs}. */
@Controller
class JobsController {
    private final Jobs jobs;
    private final CalendarAhead calendar;
    private final Clock clock;
    private final MessageSource messages;

    JobsController(Jobs jobs, CalendarAhead calendar, Clock clock, MessageSource messages) {
        this.jobs = jobs;
        this.calendar = calendar;
        this.clock = clock;
        this.messages = messages;
    }

    @GetMapping("/console/jobs")
    String list(Actor actor, HttpServletRequest request, Model model) {
        allow(actor, request);
        var now = clock.instant();
        model.addAttribute("jobs", jobs.all());
        model.addAttribute("now", now);
        calendar.of(actor).ifPresent(todo -> model.addAttribute("calendar", todo));
        return "jobs/list";
    }

    @PostMapping("/console/jobs/{name}/run")
    String run(@PathVariable String name, Actor actor, HttpServletRequest request, RedirectAttributes flash) {
        allow(actor, request);
        var job = jobs.find(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        jobs.runNow(job);
        var locale = RequestContextUtils.getLocale(request);
        flash.addFlashAttribute("done", messages.getMessage("bootstrap.jobs.started", null, locale));
        return "redirect:/console/jobs";
    }

    private void allow(Actor actor, HttpServletRequest request) {
        if (!jobs.mayLook(actor, request.isUserInRole("TECHNICAL_ADMINISTRATOR"), LocalDate.now(clock))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
