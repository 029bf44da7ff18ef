package vn.chiboso.bootstrap.browser;

/** The two screens that every page is tried on, in CSS pixels. */
public enum Width {
    PHONE(360, 740),
    DESKTOP(1280, 900);

    private final int pixels;
    private final int height;

    Width(int pixels, int height) {
        this.pixels = pixels;
        this.height = height;
    }

    /** Width of the window. */
    public int pixels() {
        return pixels;
    }

    /** Height of the window. */
    public int height() {
        return height;
    }
}
