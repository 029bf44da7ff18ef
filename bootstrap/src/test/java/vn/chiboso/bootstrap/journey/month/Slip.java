package vn.chiboso.bootstrap.journey.month;

/** An account as its slip of paper gives it, and the password that its owner will choose. */
public record Slip(String userName, String secret) {

    /** What the owner chooses at the first sign-in; another one after another slip. */
    public String password() {
        return "mùa lúa chín vàng " + secret.substring(0, 2) + " bông";
    }
}
