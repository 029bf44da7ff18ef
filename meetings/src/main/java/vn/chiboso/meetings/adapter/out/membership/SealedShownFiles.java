package vn.chiboso.meetings.adapter.out.membership;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.out.ShownFiles;
import vn.chiboso.meetings.domain.ShownFile;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.SealedForms;

/** Sealed for the account and the meeting, with the keys that membership has. */
@Component
class SealedShownFiles implements ShownFiles {
    private final SealedForms forms;

    SealedShownFiles(SealedForms forms) {
        this.forms = forms;
    }

    @Override
    public String seal(ShownFile shown, AccountId by, MeetingId meeting) {
        return forms.seal(ShownFileCoding.encode(shown), context(by, meeting));
    }

    @Override
    public Optional<ShownFile> open(String sealed, AccountId by, MeetingId meeting) {
        return forms.open(sealed, context(by, meeting)).map(ShownFileCoding::decode);
    }

    private static String context(AccountId by, MeetingId meeting) {
        return "meetings/attendance-file/" + by + "/" + meeting;
    }
}
