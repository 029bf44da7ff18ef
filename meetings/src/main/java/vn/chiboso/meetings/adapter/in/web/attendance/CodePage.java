package vn.chiboso.meetings.adapter.in.web.attendance;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.in.ReadAttendance;
import vn.chiboso.meetings.application.port.in.RotateCode;
import vn.chiboso.meetings.application.port.in.ShowCode;
import vn.chiboso.membership.api.Actor;

/** The code, large, for the screen in the room. */
@Controller
class CodePage {
    private final ShowCode showCode;
    private final RotateCode rotateCode;
    private final ReadAttendance readAttendance;
    private final RoomTrail trail;

    CodePage(ShowCode showCode, RotateCode rotateCode, ReadAttendance readAttendance, RoomTrail trail) {
        this.showCode = showCode;
        this.rotateCode = rotateCode;
        this.readAttendance = readAttendance;
        this.trail = trail;
    }

    @GetMapping("/meetings/{id}/code")
    String show(@PathVariable MeetingId id, Actor actor, Model model, Locale locale) {
        var shown = showCode.show(actor, id);
        model.addAttribute("m", shown.meeting());
        model.addAttribute(
                "code", shown.code().substring(0, 3) + " " + shown.code().substring(3));
        model.addAttribute("attendance", readAttendance.of(actor, id));
        model.addAttribute("trail", trail.to(shown.meeting(), "meetings.code.title", locale));
        return "meetings/code";
    }

    @PostMapping("/meetings/{id}/code")
    String rotate(@PathVariable MeetingId id, Actor actor) {
        rotateCode.rotate(actor, id);
        return "redirect:/meetings/" + id + "/code";
    }
}
