package vn.chiboso.membership.application.port.in;

import vn.chiboso.membership.api.Actor;

/** The actor's own password. */
public interface ChangePassword {
    /** Refuses a wrong present password and one that the policy does not take. */
    void change(Actor actor, Command command);

    record Command(String current, String password) {
        @Override
        public String toString() {
            return "ChangePassword.Command";
        }
    }
}
