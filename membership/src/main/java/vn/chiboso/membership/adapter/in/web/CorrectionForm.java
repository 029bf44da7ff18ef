package vn.chiboso.membership.adapter.in.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.domain.roll.RollField;

/** A request to correct one's own entry. */
class CorrectionForm {
    private @Nullable UUID id;
    private @Nullable RollField field;
    private String right = "";
    private String reason = "";

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public @Nullable RollField getField() {
        return field;
    }

    public void setField(@Nullable RollField field) {
        this.field = field;
    }

    public String getRight() {
        return right;
    }

    public void setRight(String right) {
        this.right = right;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
