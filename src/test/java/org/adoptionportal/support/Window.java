package org.adoptionportal.support;

/** The ways in which every journey has to work. Widths are in CSS pixels. */
public enum Window {
    WIDE(1280, true),
    NARROW(320, true),
    WITHOUT_SCRIPT(1280, false);

    private final int width;
    private final boolean scripting;

    Window(int width, boolean scripting) {
        this.width = width;
        this.scripting = scripting;
    }

    public int width() {
        return width;
    }

    public boolean scripting() {
        return scripting;
    }
}
