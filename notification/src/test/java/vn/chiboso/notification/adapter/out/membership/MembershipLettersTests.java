package vn.chiboso.notification.adapter.out.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.chiboso.membership.api.LetterPost;
import vn.chiboso.notification.application.port.out.EmailChannel;
import vn.chiboso.notification.domain.Letter;

/** The mail server lent to membership. */
class MembershipLettersTests {
    private static final LetterPost.Letter INVITATION = new LetterPost.Letter(
            new UUID(6, 1), "hung@example.org", "Vũ Văn\nHùng", "Mời lập tài khoản", "kf3m-9qtz-w2hd-x7pa");

    private final List<Letter> sent = new ArrayList<>();

    @Test
    void aLetterLeavesAsItWasWritten() {
        assertThat(post(new EmailChannel.Accepted()).send(INVITATION)).isEqualTo(LetterPost.Outcome.TAKEN);
        var letter = sent.getFirst();
        assertThat(letter.to()).isEqualTo("hung@example.org");
        assertThat(letter.toName()).isEqualTo("Vũ Văn Hùng");
        assertThat(letter.text()).isEqualTo("kf3m-9qtz-w2hd-x7pa");
        assertThat(letter.delivery().value()).isEqualTo(new UUID(6, 1));
    }

    @Test
    void whatTheServerSaysIsPassedOn() {
        assertThat(post(new EmailChannel.Refused("550")).send(INVITATION)).isEqualTo(LetterPost.Outcome.REFUSED);
        assertThat(post(new EmailChannel.Unreachable("421")).send(INVITATION))
                .isEqualTo(LetterPost.Outcome.UNREACHABLE);
    }

    private LetterPost post(EmailChannel.Outcome answer) {
        return new MembershipLetters(new EmailChannel() {
            @Override
            public boolean isConfigured() {
                return true;
            }

            @Override
            public Outcome send(Letter letter) {
                sent.add(letter);
                return answer;
            }
        });
    }
}
