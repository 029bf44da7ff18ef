package vn.chiboso.membership.adapter.in.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.SeeRoll;

@Tag(name = "Rolls", description = "A branch's list book")
@RestController
@RequestMapping("/api/v1")
class RollOperations {
    private final SeeRoll seeRoll;

    RollOperations(SeeRoll seeRoll) {
        this.seeRoll = seeRoll;
    }

    @Operation(
            summary = "The roll of a branch",
            description =
                    "By given name. Committee and overseeing officers get the list book, others of the branch names only. On another"
                            + " day than today without what is only known of the present; of who has left since names only.")
    @GetMapping("/units/{unit}/roll")
    RollAnswer roll(
            Actor actor,
            @PathVariable UUID unit,
            @RequestParam(defaultValue = "") String name,
            @Parameter(description = DayDesk.SAID, example = "2026-06-30") @RequestParam(required = false) @Nullable
                    LocalDate day) {
        return RollAnswer.of(seeRoll.see(actor, new SeeRoll.Query(new UnitId(unit), name, day)));
    }
}
