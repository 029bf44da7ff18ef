package vn.chiboso.meetings.adapter.in.web.proceedings;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.in.proceedings.ShowProceedings;
import vn.chiboso.membership.api.Actor;

@Controller
@RequestMapping("/meetings/{id}/live")
class LivePages {
    private final ShowProceedings show;
    private final Words words;

    LivePages(ShowProceedings show, Words words) {
        this.show = show;
        this.words = words;
    }

    @GetMapping
    String live(@PathVariable UUID id, Model model, Actor actor) {
        model.addAttribute("page", new LivePage(show.show(new MeetingId(id), actor), words));
        return "meetings/live";
    }
}
