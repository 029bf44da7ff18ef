package vn.chiboso.membership.domain;

import vn.chiboso.membership.api.AccountId;

/**
 * What is printed and handed over once: the secret is kept nowhere in clear and must be changed at the first sign-in.
 *
 * @param unit name of the branch, empty for none
 */
public record Slip(AccountId account, String userName, String name, String unit, String secret) {
    @Override
    public String toString() {
        return "Slip[" + userName + "]";
    }
}
