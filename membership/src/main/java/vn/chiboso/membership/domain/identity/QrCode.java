package vn.chiboso.membership.domain.identity;

/**
 * A square of dark and light modules as a path of SVG, one unit per module, quiet zone included.
 *
 * @param size modules per side
 * @param path of the dark ones
 */
public record QrCode(int size, String path) {}
