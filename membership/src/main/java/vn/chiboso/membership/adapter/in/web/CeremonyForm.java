package vn.chiboso.membership.adapter.in.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The day of an admission ceremony, as typed beside a name. */
class CeremonyForm {
    private @Nullable LocalDate on;
    private @Nullable UUID id;

    /** A form that does not say what it was opened on is stale. */
    private int seen = -1;

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }
}
