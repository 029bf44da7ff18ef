package vn.chiboso.meetings.adapter.in.web.proceedings;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.VoteSubject;
import vn.chiboso.meetings.application.port.in.proceedings.ShowProceedings;
import vn.chiboso.meetings.application.port.in.resolutions.ShowResolution;
import vn.chiboso.meetings.domain.AgendaLine;
import vn.chiboso.meetings.domain.ProceedingsRefusal;
import vn.chiboso.meetings.domain.proceedings.Remark;
import vn.chiboso.meetings.domain.proceedings.Step;
import vn.chiboso.meetings.domain.resolution.PreviousTask;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Refusal;

/** Puts the cockpit together: the page and every form that is not being answered again. */
@Component
class Cockpit {
    static final String VIEW = "meetings/conduct";

    private final ShowProceedings show;
    private final ShowResolution resolutions;
    private final Supplier<UUID> newId;
    private final Clock clock;
    private final Words words;

    Cockpit(ShowProceedings show, ShowResolution resolutions, Supplier<UUID> newId, Clock clock, Words words) {
        this.show = show;
        this.resolutions = resolutions;
        this.newId = newId;
        this.clock = clock;
        this.words = words;
    }

    /** Fills the model for whoever conducts the meeting, and names the view; others who may follow it go to the live page. */
    String fill(Model model, UUID meeting, @Nullable Step step, Actor actor) {
        var view = show.show(new MeetingId(meeting), actor);
        if (!view.access().conducts()) {
            return "redirect:/meetings/" + meeting + "/live";
        }
        var page = new CockpitPage(view, step, newId.get(), words);
        model.addAttribute("page", page);
        var resolution = view.resolution();
        var earlier = resolution == null
                ? List.<PreviousTask>of()
                : resolutions.show(resolution.id(), actor).previous();
        model.addAttribute("draft", new DraftPage(view, earlier, clock.getZone(), words));
        unlessAnswered(model, "question", () -> new Forms.Question(newId.get(), VoteSubject.ORDINARY, "", ""));
        unlessAnswered(model, "speech", () -> speech(view));
        unlessAnswered(model, "conclusion", () -> conclusion(view));
        unlessAnswered(model, "resolution", () -> Forms.Draft.of(resolution));
        unlessAnswered(model, "task", () -> new Forms.Assignment(newId.get(), "", null, null, List.of()));
        unlessAnswered(model, "closing", () -> new Forms.Close(false, null, null));
        unlessAnswered(model, "asking", () -> false);
        unlessAnswered(model, "stale", () -> false);
        unlessAnswered(model, "taken", () -> false);
        return VIEW;
    }

    UUID newId() {
        return newId.get();
    }

    ZoneId zone() {
        return clock.getZone();
    }

    String say(String key, Object... args) {
        return words.of(key, args);
    }

    /** Back to the step with the reason why nothing was done, for what a button alone does; what was not found stays so. */
    String undone(UUID meeting, Step step, ProceedingsRefusal refusal, RedirectAttributes flash) {
        if (refusal.kind() != Refusal.Kind.CONFLICT) {
            throw refusal;
        }
        flash.addFlashAttribute("problem", words.why(refusal));
        return "redirect:/meetings/" + meeting + "/conduct?step=" + step;
    }

    private Forms.Speaking speech(ShowProceedings.View view) {
        var item = view.proceedings().running().map(AgendaLine::id).orElse(null);
        return new Forms.Speaking(newId.get(), item, null, "", Remark.NONE, false, null);
    }

    private static Forms.Concluding conclusion(ShowProceedings.View view) {
        var written = view.conclusion();
        return new Forms.Concluding(written.isWritten() ? written.text() : view.suggested(), written.version());
    }

    private static void unlessAnswered(Model model, String name, Supplier<Object> value) {
        if (!model.containsAttribute(name)) {
            model.addAttribute(name, value.get());
        }
    }
}
