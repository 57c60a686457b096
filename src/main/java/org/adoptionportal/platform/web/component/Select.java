package org.adoptionportal.platform.web.component;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A question with one answer out of many. For a few, {@link Radios} are easier to use. */
public final class Select extends Control<Select> {

    private final List<Item> items;
    private final @Nullable String value;

    /** One line of the list. */
    private record Item(String value, String text, boolean selected) {}

    private Select(Map<String, Object> options, List<Item> items, @Nullable String value) {
        super(options);
        this.items = items;
        this.value = value;
    }

    /** Begins with an empty line, so that nothing is chosen by accident. */
    public static Select named(String name) {
        var nothing = new Item("", "Choose one", false);
        return new Select(Map.of("name", name, "id", name), List.of(nothing), null);
    }

    /** What it means when nothing is chosen, instead of words that ask for a choice. */
    public Select otherwise(String words) {
        List<Item> more = new ArrayList<>(items);
        more.set(0, new Item("", words, false));
        return new Select(super.options(), List.copyOf(more), this.value);
    }

    public Select choice(String value, String text) {
        List<Item> more = new ArrayList<>(items);
        more.add(new Item(value, text, false));
        return new Select(super.options(), List.copyOf(more), this.value);
    }

    public Select value(@Nullable String value) {
        return new Select(super.options(), items, value);
    }

    @Override
    public Map<String, Object> options() {
        return changed(
                "items",
                items.stream()
                        .map(i -> new Item(i.value, i.text, Objects.equals(i.value, value)))
                        .toList());
    }

    @Override
    public String partial() {
        return "select";
    }

    @Override
    Select copy(Map<String, Object> options) {
        return new Select(options, items, value);
    }
}
