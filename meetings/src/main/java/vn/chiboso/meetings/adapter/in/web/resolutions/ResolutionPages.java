package vn.chiboso.meetings.adapter.in.web.resolutions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chiboso.meetings.api.ResolutionId;
import vn.chiboso.meetings.application.port.in.resolutions.ShowResolution;
import vn.chiboso.meetings.application.port.in.resolutions.ShowTasks;
import vn.chiboso.meetings.domain.resolution.PreviousTask;
import vn.chiboso.meetings.domain.resolution.ResolutionText;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;

@Controller
@RequestMapping("/resolutions")
class ResolutionPages {
    private final ShowTasks board;
    private final ShowResolution show;
    private final MessageSource messages;

    ResolutionPages(ShowTasks board, ShowResolution show, MessageSource messages) {
        this.board = board;
        this.show = show;
        this.messages = messages;
    }

    @GetMapping
    String register(
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(defaultValue = "ALL") TaskFilter filter,
            Model model,
            Actor actor) {
        var view = board.show(unit == null ? null : new UnitId(unit), actor);
        model.addAttribute("view", view);
        model.addAttribute("filter", filter);
        model.addAttribute("filters", TaskFilter.values());
        model.addAttribute(
                "tasks",
                view.tasks().stream()
                        .filter(t -> filter.keeps(t, view.me(), view.today()))
                        .map(t -> TaskCard.of(t, view.reports(), view.today(), view.mayLead(), view.me()))
                        .toList());
        return "meetings/resolutions";
    }

    @GetMapping("/{id}")
    String resolution(@PathVariable UUID id, Model model, Actor actor) {
        var view = show.show(new ResolutionId(id), actor);
        model.addAttribute("r", view.resolution());
        model.addAttribute("parts", parts(view.resolution().text()));
        model.addAttribute(
                "previous", view.previous().stream().map(this::sentence).toList());
        model.addAttribute(
                "tasks",
                view.resolution().tasks().stream()
                        .map(t -> TaskCard.of(t, view.reports(), view.today(), view.mayLead(), view.me()))
                        .toList());
        return "meetings/resolution";
    }

    private static Map<String, List<String>> parts(ResolutionText text) {
        var parts = new LinkedHashMap<String, List<String>>();
        parts.put("lastMonth", text.lastMonth().lines().toList());
        parts.put("praise", text.praise().lines().toList());
        parts.put("limits", text.limits().lines().toList());
        parts.put("nextMonth", text.nextMonth().lines().toList());
        parts.values().removeIf(List::isEmpty);
        return parts;
    }

    private String sentence(PreviousTask p) {
        var reader = LocaleContextHolder.getLocale();
        var state = messages.getMessage("meetings.tasks.state." + p.state(), null, reader);
        return messages.getMessage("meetings.tasks.line", new Object[] {p.title(), p.ownerName(), state}, reader);
    }
}
