package vn.chiboso.meetings.adapter.in.web.proceedings;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.domain.proceedings.Remark;
import vn.chiboso.meetings.domain.proceedings.Speech;

/**
 * A note of who spoke, for templates.
 *
 * @param remark in words, null for a plain opinion
 */
record SpeechCard(
        UUID id,
        @Nullable UUID item,
        UUID member,
        String name,
        String gist,
        @Nullable String remark,
        String remarkName,
        boolean reserved,
        int version) {
    static SpeechCard of(Speech s, Words words) {
        return new SpeechCard(
                s.id(),
                s.item(),
                s.member().value(),
                s.fullName(),
                s.gist(),
                s.remark() == Remark.NONE ? null : words.of("conduct.speech.remark." + s.remark()),
                s.remark().name(),
                s.reserved(),
                s.version());
    }
}
