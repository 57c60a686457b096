package org.adoptionportal.platform.web.component;

import java.util.Map;

/** A secret, which the person may choose to see. It is never sent back to the browser. */
public final class PasswordInput extends Control<PasswordInput> {

    private PasswordInput(Map<String, Object> options) {
        super(options);
    }

    /** The password of an account that exists. */
    public static PasswordInput current(String name) {
        return new PasswordInput(Map.of("name", name, "id", name));
    }

    /** A password to be chosen: password managers then offer one. */
    public static PasswordInput chosen(String name) {
        return current(name).with("autocomplete", "new-password");
    }

    @Override
    public String partial() {
        return "password-input";
    }

    @Override
    PasswordInput copy(Map<String, Object> options) {
        return new PasswordInput(options);
    }
}
