package org.adoptionportal.familysupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.support.FamilyAsking;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Queries;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.Test;

/** How many statements the pages of families' support take, however much has happened. */
class PageCostsTest {

    private final FamilyAsking family = FamilyAsking.valid();
    private final Visitor worker = Visitor.signedInAs(People.staff(StaffRole.POST_ORDER_WORKER));

    @Test
    void theTrackerAndTheCasePayTheSameHoweverMuchWasTold() throws Exception {
        Page sent = family.sends();
        String tracker = sent.path().replace("/sent", "");
        String link =
                family.visitor()
                        .press(family.visitor().get(tracker + "/come-back"), "Make my link")
                        .path();
        String path = "/cases/support/" + FamilyAsking.referenceOn(sent);
        assertThat(family.visitor().get(tracker).text()).doesNotContain("What we told you");
        for (int told : new int[] {0, 20}) {
            tell(path, told);
            assertThat(statements(family.visitor(), tracker)).isEqualTo(2);
            assertThat(statements(family.visitor(), link)).isEqualTo(3);
            assertThat(statements(worker, path)).isLessThanOrEqualTo(8);
        }
        assertThat(family.visitor().get(tracker).text())
                .contains("What we told you", "Group number 20");
    }

    private void tell(String path, int times) {
        Page page = worker.get(path);
        for (int i = 1; i <= times; i++) {
            page =
                    worker.submitWith(
                            page,
                            "Record what they were told",
                            Map.of("service", "Group number " + i));
        }
    }

    private static int statements(Visitor visitor, String path) throws Exception {
        return Queries.during(() -> visitor.get(path)).stream()
                .filter(sql -> !sql.contains("notification"))
                .toList()
                .size();
    }
}
