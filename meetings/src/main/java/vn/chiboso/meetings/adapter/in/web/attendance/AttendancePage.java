package vn.chiboso.meetings.adapter.in.web.attendance;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.in.ReadAttendance;
import vn.chiboso.membership.api.Actor;

/** The attendance sentence alone, for pages that refresh it. */
@Controller
class AttendancePage {
    private final ReadAttendance readAttendance;

    AttendancePage(ReadAttendance readAttendance) {
        this.readAttendance = readAttendance;
    }

    @GetMapping("/meetings/{id}/attendance")
    String show(@PathVariable MeetingId id, Actor actor, Model model) {
        model.addAttribute("attendance", readAttendance.of(actor, id));
        return "meetings/fragments/attendance :: line(a=${attendance})";
    }
}
