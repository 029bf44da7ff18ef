package vn.chiboso.membership.domain.roll;

/** A cell does not say what its column asks for; the code names why. Never leaves this package. */
final class CellFault extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String code;

    CellFault(String code) {
        super(code, null, false, false);
        this.code = code;
    }

    String code() {
        return code;
    }
}
