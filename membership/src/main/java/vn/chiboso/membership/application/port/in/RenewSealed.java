package vn.chiboso.membership.application.port.in;

import java.util.function.ObjLongConsumer;

/**
 * Seals and indexes anew whatever was not made with the keys in use, in short transactions beside the running product. Can be killed at
 * any time and begun again.
 */
public interface RenewSealed {
    /**
     * Until nothing is left.
     *
     * @param progress hears percent done and how many values were made anew so far
     * @return how many values were made anew
     */
    long renew(ObjLongConsumer<Integer> progress);
}
