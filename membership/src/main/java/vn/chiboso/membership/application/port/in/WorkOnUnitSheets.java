package vn.chiboso.membership.application.port.in;

/** Founds the units of confirmed sheets piece by piece, and forgets the rows of old ones. */
public interface WorkOnUnitSheets {
    /** Until none is left, or one failed. */
    void work();
}
