package org.adoptionportal.support;

import java.util.List;
import java.util.Map;

/** An application in Stage One, and a worker who follows its checks. */
public record StageOne(Applicant applicant, Visitor worker) {

    /** Of somebody new. */
    public static StageOne begun() {
        return begun(People.adopter());
    }

    public static StageOne begun(Person person) {
        Applicant applicant = Applicant.whoSent(person);
        Decider decider = Decider.any();
        decider.accepts(applicant.reference());
        return new StageOne(applicant, decider.visitor());
    }

    public String reference() {
        return applicant.reference();
    }

    /** The same case, followed by somebody who signs in now. */
    public StageOne with(Visitor other) {
        return new StageOne(applicant, other);
    }

    public Page checks() {
        return worker.get("/cases/" + reference() + "/awaiting");
    }

    public Page time() {
        return worker.get("/cases/" + reference() + "/holds");
    }

    /** The page of the first check whose name begins so. */
    public Page check(String name) {
        String href =
                checks().document().select(".portal-awaited__what a").stream()
                        .filter(link -> link.text().startsWith(name))
                        .findFirst()
                        .orElseThrow()
                        .attr("href");
        return worker.get(href);
    }

    /** Records a step of the check on its page, today. */
    public Page records(String name, String step, String words) {
        return worker.submitWith(check(name), "Record this", Map.of("step", step, "words", words));
    }

    /** Records everything that can be as asked for today. */
    public Page asksForAll() {
        Page list = checks();
        List<String> all = list.document().select("input[name=thing]").eachAttr("value");
        return worker.submitSeveral(
                list,
                "Record as asked for today",
                Map.of("thing", all, "step", List.of("REQUEST")));
    }

    /** The line of a check in the list. */
    public String line(String name) {
        return checks().document().select(".portal-awaited__thing").stream()
                .map(line -> line.text())
                .filter(text -> text.contains(name))
                .findFirst()
                .orElse("");
    }

    /** The next step as the overview has it. */
    public String nextStep() {
        return worker.get("/cases/adoption/" + reference())
                .document()
                .select(".portal-next__what")
                .text();
    }
}
