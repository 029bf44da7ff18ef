package vn.chiboso.membership.adapter.in.web;

import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.domain.handbook.DossierItem;

/** Whether a paper is there, and where. */
class DossierForm {
    private @Nullable DossierItem item;
    private @Nullable Boolean held;
    private String keptAt = "";

    public @Nullable DossierItem getItem() {
        return item;
    }

    public void setItem(@Nullable DossierItem item) {
        this.item = item;
    }

    public @Nullable Boolean getHeld() {
        return held;
    }

    public void setHeld(@Nullable Boolean held) {
        this.held = held;
    }

    public String getKeptAt() {
        return keptAt;
    }

    public void setKeptAt(String keptAt) {
        this.keptAt = keptAt;
    }
}
