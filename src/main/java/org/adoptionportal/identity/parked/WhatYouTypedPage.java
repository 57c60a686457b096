package org.adoptionportal.identity.parked;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.component.Button;
import org.adoptionportal.platform.web.component.SummaryList;
import org.jspecify.annotations.Nullable;

/** What was kept, for its person to look at before anything is done with it. */
record WhatYouTypedPage(
        String title, boolean error, List<Kept> kept, Button discard, String discardAction) {

    private static final Set<String> OURS =
            Set.of(Once.FIELD, "basis", "returnTo", "version", "next");

    /**
     * One form.
     *
     * @param sent says that it was sent on already; null if it was not
     */
    record Kept(
            String heading,
            @Nullable String sent,
            SummaryList typed,
            String action,
            List<Hidden> fields,
            Button send) {}

    /** What goes back as it came. */
    record Hidden(String name, String value) {}

    static WhatYouTypedPage of(List<ParkedPosts.Held> held) {
        return new WhatYouTypedPage(
                "What you typed is safe",
                false,
                held.stream().map(WhatYouTypedPage::kept).toList(),
                Button.submit("Throw it away").secondary(),
                Parkable.PATH + "/discarding");
    }

    private static Kept kept(ParkedPosts.Held held) {
        @Nullable String sent =
                held.sentAt() == null
                        ? null
                        : "You sent this at "
                                + London.time(held.sentAt())
                                + ". If it did not work, you can send it again. We never do it"
                                + " twice.";
        return new Kept(
                "What you typed before " + London.time(held.keptAt()),
                sent,
                typed(held.post().fields()),
                Parkable.PATH + "/" + held.id() + "/sending",
                hidden(held.post().fields()),
                Button.submit("Send what I typed"));
    }

    private static SummaryList typed(Map<String, List<String>> fields) {
        SummaryList list = SummaryList.empty();
        for (var field : fields.entrySet()) {
            List<String> lines =
                    field.getValue().stream().flatMap(String::lines).map(Plain::words).toList();
            boolean said = lines.stream().anyMatch(line -> !line.isBlank());
            if (said && !OURS.contains(field.getKey())) {
                list = list.row(Plain.name(field.getKey()), lines);
            }
        }
        return list;
    }

    private static List<Hidden> hidden(Map<String, List<String>> fields) {
        return fields.entrySet().stream()
                .flatMap(field ->
                        field.getValue().stream().map(value -> new Hidden(field.getKey(), value)))
                .toList();
    }
}
