package vn.chiboso.membership;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import vn.chiboso.membership.api.LetterPost;

/** Keeps the letters that left; says what it is told to say. */
public class LettersForTests implements LetterPost {
    private final List<Letter> sent = new CopyOnWriteArrayList<>();
    private volatile Outcome answer = Outcome.TAKEN;

    public void answer(Outcome next) {
        answer = next;
        sent.clear();
    }

    public List<Letter> sent() {
        return sent;
    }

    @Override
    public boolean isConfigured() {
        return true;
    }

    @Override
    public Outcome send(Letter letter) {
        if (answer == Outcome.TAKEN) {
            sent.add(letter);
        }
        return answer;
    }
}
