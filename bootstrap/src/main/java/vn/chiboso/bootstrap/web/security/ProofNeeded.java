package vn.chiboso.bootstrap.web.security;

import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.SignIn;

/** The request goes on when the password was given again. */
final class ProofNeeded extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient SignIn signIn;
    private final transient Proofs.@Nullable Answer wrong;

    /** @param wrong what came of a first try; null when there was none */
    ProofNeeded(SignIn signIn, Proofs.@Nullable Answer wrong) {
        super("the password is to be given again");
        this.signIn = signIn;
        this.wrong = wrong;
    }

    SignIn signIn() {
        return signIn;
    }

    Proofs.@Nullable Answer wrong() {
        return wrong;
    }
}
