package org.adoptionportal.platform.web.component;

/** The group around several inputs; its legend is their question. */
record Fieldset(Label legend) {

    static Fieldset of(String legend, String classes, boolean heading) {
        return new Fieldset(new Label(legend, classes, heading));
    }
}
