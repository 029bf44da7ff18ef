package vn.chiboso.bootstrap.web.home;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;

/** What the home pages show, for programs. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "home", description = "What joins the modules: my duties, the state of my area")
class HomeApi {
    private final Duties duties;
    private final Areas areas;

    HomeApi(Duties duties, Areas areas) {
        this.duties = duties;
        this.areas = areas;
    }

    @GetMapping("/home/duties")
    @Operation(
            summary = "My duties",
            description =
                    "What the signed-in person owes next, most urgent first, each in a sentence of their language.")
    List<Duty> duties(Actor actor) {
        return duties.of(actor);
    }

    @GetMapping("/console/state")
    @Operation(
            summary = "State of my area",
            description =
                    "How far the branches of an officer's area have come with the month. 404 for who is no officer.")
    Area state(
            @Parameter(description = "A unit inside the scope; all of it when absent")
                    @RequestParam(required = false)
                    @Nullable
                    UnitId unit,
            @Parameter(description = "The current month when absent", example = "2026-11")
                    @RequestParam(required = false)
                    @Nullable
                    YearMonth month,
            Actor actor) {
        return areas.of(actor, unit, month);
    }
}
