package vn.chiboso.membership.adapter.in.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.application.port.in.ParticularsText;

@Schema(description = "What is kept sealed; never answered. What is not said stays, a blank is taken away")
record ParticularsInput(
        @Schema(description = "Twelve digits") @Nullable String citizenId,

        @Schema(description = "House, street, hamlet") @Nullable
        String residence,

        @Schema(description = "Commune and province") @Nullable
        String commune) {
    static ParticularsText text(@Nullable ParticularsInput input) {
        return input == null
                ? ParticularsText.UNSAID
                : new ParticularsText(input.citizenId, input.residence, input.commune);
    }

    @Override
    public String toString() {
        return "ParticularsInput";
    }
}
