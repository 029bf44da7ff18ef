package vn.chiboso.notification.adapter.in.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.notification.adapter.in.web.NoticesJson.Counted;
import vn.chiboso.notification.adapter.in.web.NoticesJson.NoticePage;
import vn.chiboso.notification.adapter.in.web.NoticesJson.Opened;
import vn.chiboso.notification.adapter.in.web.NoticesJson.Preference;
import vn.chiboso.notification.adapter.in.web.NoticesJson.PreferenceChange;
import vn.chiboso.notification.api.NoticeId;
import vn.chiboso.notification.application.port.in.OpenAllNotices;
import vn.chiboso.notification.application.port.in.OpenNotice;
import vn.chiboso.notification.application.port.in.PreferMail;
import vn.chiboso.notification.application.port.in.ReadMailPreference;
import vn.chiboso.notification.application.port.in.ReadNotices;

@RestController
@RequestMapping("/api/v1/notices")
@Tag(name = "Notices", description = "One's own notices and whether letters come as well")
class NoticesApi {
    private final ReadNotices readNotices;
    private final OpenNotice openNotice;
    private final OpenAllNotices openAllNotices;
    private final ReadMailPreference readMailPreference;
    private final PreferMail preferMail;

    NoticesApi(
            ReadNotices readNotices,
            OpenNotice openNotice,
            OpenAllNotices openAllNotices,
            ReadMailPreference readMailPreference,
            PreferMail preferMail) {
        this.readNotices = readNotices;
        this.openNotice = openNotice;
        this.openAllNotices = openAllNotices;
        this.readMailPreference = readMailPreference;
        this.preferMail = preferMail;
    }

    @GetMapping
    @Operation(
            summary = "List own notices",
            description = "Newest first, 20 at a time, in the language of Accept-Language. Empty for a former member.")
    NoticePage list(
            Actor actor,
            Locale locale,
            @Parameter(description = "`next` of the page before") @RequestParam(required = false) @Nullable
                    UUID after) {
        var from = after == null ? null : new NoticeId(after);
        return NoticePage.of(readNotices.read(new ReadNotices.Query(actor, locale.getLanguage(), from)));
    }

    @PostMapping("/{id}/opening")
    @Operation(
            summary = "Open a notice",
            description = "Marks one's own notice as opened and tells where it leads. Opening again changes nothing.")
    Opened open(Actor actor, @PathVariable UUID id) {
        return new Opened(openNotice.open(actor, new NoticeId(id)));
    }

    @PostMapping("/opening")
    @Operation(summary = "Open all notices", description = "Marks all of one's own notices as opened.")
    Counted openAll(Actor actor) {
        return new Counted(openAllNotices.openAll(actor));
    }

    @GetMapping("/preferences")
    @Operation(
            summary = "Read the mail preference",
            description = "Whether letters are wanted, and whether they can come at all.")
    Preference preference(Actor actor) {
        return Preference.of(readMailPreference.of(actor));
    }

    @PutMapping("/preferences")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Change the mail preference",
            description = "Switches letters on or off. Notices in the product always come.")
    void prefer(Actor actor, @RequestBody PreferenceChange change) {
        preferMail.prefer(actor, change.mail());
    }
}
