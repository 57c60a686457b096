package org.adoptionportal.support;

/** The ways in which every journey has to work. */
public enum Window {
    WITH_SCRIPT(true),
    WITHOUT_SCRIPT(false);

    private final boolean scripting;

    Window(boolean scripting) {
        this.scripting = scripting;
    }

    public boolean scripting() {
        return scripting;
    }
}
