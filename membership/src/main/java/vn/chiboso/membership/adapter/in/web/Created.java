package vn.chiboso.membership.adapter.in.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;

/** The id of what was created. */
record Created(
        @Schema(example = "01996f1c-8a52-7000-8000-2f1d0c9e7a11")
        UUID id) {}
