package org.adoptionportal.correspondence;

import io.micronaut.context.annotation.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.adoptionportal.agency.Agency;
import org.adoptionportal.platform.config.ConfigFolder;
import org.adoptionportal.platform.start.CannotStart;
import org.adoptionportal.platform.time.London;

/**
 * Writes letters. Their words are {@code letters/NAME.md} of the agency's folder, or the shipped
 * ones; all are read while the portal starts.
 */
@Context
public final class LetterWriter {

    private static final String FOLDER = "letters";
    private static final String ENDING = ".md";

    /** How the versions of shipped words begin, and those of no agency. */
    private static final String SHIPPED = "portal-";

    private final Map<String, Wording> wordings = new HashMap<>();
    private final Agency agency;

    LetterWriter(List<LetterKind> kinds, ConfigFolder folder, Agency agency) {
        this.agency = agency;
        TreeSet<String> files = new TreeSet<>();
        for (LetterKind kind : kinds) {
            files.add(kind.name() + ENDING);
            wordings.put(kind.name(), wording(kind, folder));
        }
        for (String file : folder.ownNames(FOLDER)) {
            if (!files.contains(file)) {
                throw new CannotStart(
                        FOLDER + "/" + file + " is not a letter we know; known are " + files);
            }
        }
    }

    private static Wording wording(LetterKind kind, ConfigFolder folder) {
        String file = FOLDER + "/" + kind.name() + ENDING;
        return folder.own(file)
                .map(content -> own(file, kind, content))
                .orElseGet(() -> Wording.read(file, kind, ConfigFolder.shipped(file)));
    }

    private static Wording own(String file, LetterKind kind, String content) {
        Wording wording = Wording.read(file, kind, content);
        if (wording.version().startsWith(SHIPPED)) {
            throw new CannotStart(
                    file
                            + " has the version "
                            + wording.version()
                            + ", which is one of ours: give"
                            + " your words a version of their own");
        }
        return wording;
    }

    /**
     * Writes a letter, and keeps nothing.
     *
     * @param values for each of the kind's places; one with several lines becomes paragraphs
     */
    public WrittenLetter write(LetterKind kind, Addressed head, Map<String, String> values) {
        Wording wording = Objects.requireNonNull(wordings.get(kind.name()), kind.name());
        String date = London.date(head.datedOn());
        Map<String, String> all = new HashMap<>(values);
        all.put(LetterKind.PEOPLE, head.people());
        all.put(LetterKind.REFERENCE, head.reference());
        all.put(LetterKind.DATE, date);
        all.put(LetterKind.TELEPHONE, agency.telephone());
        all.put(LetterKind.EMAIL, agency.email());
        all.put(LetterKind.OPENING_HOURS, agency.openingHours());
        all.put(LetterKind.AGENCY, agency.name());
        List<String> to = new ArrayList<>();
        to.add(head.people());
        to.addAll(head.address());
        LetterText text =
                new LetterText(
                        agency.postalAddress(), to, date, head.reference(), wording.filled(all));
        return new WrittenLetter(kind, wording.version(), head.datedOn(), text);
    }
}
