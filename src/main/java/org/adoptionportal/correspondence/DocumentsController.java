package org.adoptionportal.correspondence;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.util.List;
import java.util.Map;
import org.adoptionportal.casefile.CaseLine;
import org.adoptionportal.casefile.frame.CaseFrame;
import org.adoptionportal.casefile.frame.CaseFrames;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.rendering.Pages;
import org.adoptionportal.platform.words.Words;

/** Shows staff what papers are kept for a case of any kind: today the letters that we sent. */
@Controller("/cases/{reference}/documents")
@Secured(Areas.STAFF)
@Produces(MediaType.TEXT_HTML)
class DocumentsController {

    private final CaseFrames frames;
    private final KeptLetters letters;
    private final Words words;

    DocumentsController(CaseFrames frames, KeptLetters letters, Words words) {
        this.frames = frames;
        this.letters = letters;
        this.words = words;
    }

    record DocumentsPage(
            String title, boolean error, BackLink backLink, CaseFrame frame, List<Paper> letters) {}

    /** One letter. */
    record Paper(String what, String dated, String href) {}

    @Get
    ModelAndView<Map<String, Object>> read(Viewer worker, @PathVariable String reference) {
        var opened = frames.open(worker, reference, DocumentsTab.class);
        return Pages.of(
                "correspondence/documents",
                new DocumentsPage(
                        "Documents",
                        false,
                        BackLink.to("/worklist"),
                        opened.frame(),
                        letters.of(opened.line().id(), worker).stream()
                                .map(letter -> paper(opened.line(), letter))
                                .toList()));
    }

    private Paper paper(CaseLine line, LetterEntry letter) {
        return new Paper(
                words.find("letter." + letter.kind()).orElse("Letter"),
                London.date(letter.datedOn()),
                "/cases/%s/%s/letters/%d".formatted(line.kind(), line.reference(), letter.id()));
    }
}
