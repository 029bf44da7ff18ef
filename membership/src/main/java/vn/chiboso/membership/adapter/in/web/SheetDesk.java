package vn.chiboso.membership.adapter.in.web;

import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.HandInIntake;
import vn.chiboso.membership.application.port.in.WorkOnIntakeNow;
import vn.chiboso.membership.domain.intake.IntakeId;

/** Takes a sheet from the form of a page, in the console or of a branch; a small one is compared before the page answers. */
@Component("membershipSheetDesk")
class SheetDesk {
    private final HandInIntake handIn;
    private final WorkOnIntakeNow work;

    SheetDesk(HandInIntake handIn, WorkOnIntakeNow work) {
        this.handIn = handIn;
        this.work = work;
    }

    /** Null when the form now says why not. */
    @Nullable
    IntakeId take(Actor actor, UUID unit, ImportForm form, BindingResult binding) throws IOException {
        var file = form.getFile();
        if (file == null || file.isEmpty()) {
            binding.rejectValue("file", "membership.required", "membership.required");
        } else if (!binding.hasErrors()) {
            try {
                var id = handIn.handIn(
                        actor,
                        new HandInIntake.Command(
                                new UnitId(unit), Uploads.name(file), Uploads.content(file), form.getValidFrom()));
                work.work(id);
                return id;
            } catch (Refusal refusal) {
                FormProblems.put(binding, refusal);
            }
        }
        return null;
    }
}
