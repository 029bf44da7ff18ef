package vn.chiboso.evaluation.application.port.out;

import vn.chiboso.evaluation.domain.Phrase;

/** Official Vietnamese, for what is voted on, printed or filed. */
public interface Wording {
    String vietnamese(Phrase phrase);
}
