package vn.chiboso.meetings.adapter.in.web.planning;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.domain.AgendaItem;
import vn.chiboso.membership.api.MemberId;

/** An item of the agenda as it is typed. */
class ItemForm {
    static final Set<String> FIELDS = Set.of("title", "minutes", "presenter", "preparer");

    private String itemId = "";
    private @Nullable Long version;
    private String title = "";
    private @Nullable Integer minutes;
    private String presenter = "";
    private String preparer = "";

    static ItemForm of(AgendaItem item, long version) {
        var form = new ItemForm();
        form.itemId = item.id().toString();
        form.version = version;
        form.title = item.title();
        form.minutes = item.minutes();
        form.presenter = text(item.presenter());
        form.preparer = text(item.preparer());
        return form;
    }

    UUID item() {
        return UUID.fromString(itemId);
    }

    int length() {
        return minutes == null ? 0 : minutes;
    }

    @Nullable
    MemberId presenterId() {
        return presenter.isBlank() ? null : MemberId.of(presenter);
    }

    @Nullable
    MemberId preparerId() {
        return preparer.isBlank() ? null : MemberId.of(preparer);
    }

    private static String text(@Nullable MemberId member) {
        return member == null ? "" : member.toString();
    }

    public String getItemId() {
        return itemId;
    }

    public void setItemId(String itemId) {
        this.itemId = itemId;
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public @Nullable Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(@Nullable Integer minutes) {
        this.minutes = minutes;
    }

    public String getPresenter() {
        return presenter;
    }

    public void setPresenter(String presenter) {
        this.presenter = presenter;
    }

    public String getPreparer() {
        return preparer;
    }

    public void setPreparer(String preparer) {
        this.preparer = preparer;
    }
}
