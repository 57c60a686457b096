package org.adoptionportal.application.casework;

import static java.util.stream.Collectors.joining;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.adoptionportal.application.Application;
import org.adoptionportal.application.LookAtLikenesses;
import org.adoptionportal.application.casework.LikenessPanel.Line;
import org.adoptionportal.casefile.Likeness;
import org.adoptionportal.casefile.Likeness.Look;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.form.OnceKey;
import org.adoptionportal.platform.words.Words;
import org.jspecify.annotations.Nullable;

/** Says to a worker which other live applications may be of the same people. */
@Singleton
class LikenessPanels {

    private final LookAtLikenesses likenesses;
    private final Words words;

    LikenessPanels(LookAtLikenesses likenesses, Words words) {
        this.likenesses = likenesses;
        this.words = words;
    }

    /** Null when there are none. */
    @Nullable LikenessPanel of(Application application, Viewer worker) {
        List<Likeness> found = likenesses.of(application, worker);
        if (found.isEmpty()) {
            return null;
        }
        long fresh = found.stream().filter(Likeness::isNew).count();
        return new LikenessPanel(
                found.stream().map(this::line).toList(),
                fresh == 0 ? null : CasePath.of(application.reference()) + "/likenesses",
                fresh,
                OnceKey.fresh());
    }

    private Line line(Likeness likeness) {
        String reference = likeness.reference();
        return new Line(
                reference,
                reference == null ? null : CasePath.of(reference),
                likeness.agrees().stream()
                        .map(common -> words.say("likeness." + common))
                        .collect(joining("; ")),
                looked(likeness.look()));
    }

    private @Nullable String looked(@Nullable Look look) {
        return look == null
                ? null
                : words.say(
                        "likeness.looked",
                        Map.of(
                                "on", London.date(look.at()),
                                "by", look.by(),
                                "verdict", words.say("likeness-verdict." + look.verdict())));
    }
}
