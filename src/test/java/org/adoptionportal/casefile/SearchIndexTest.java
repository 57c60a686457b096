package org.adoptionportal.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.adoptionportal.support.Enquirer;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Rows;
import org.junit.jupiter.api.Test;

class SearchIndexTest {

    /** However long that takes: an instance may stand still in the middle of it. */
    @Test
    void aCaseThatIsToBeFoundFromNowOnKeepsNoOtherWaiting() {
        SearchIndex index = Portal.running().bean(SearchIndex.class);
        long newest = idOf(Enquirer.valid().reference());
        Rows.change("DELETE FROM search_token WHERE case_id = ?", newest);
        String other =
                Portal.running()
                        .inTransaction(_ -> {
                            index.put(newest, List.of());
                            return Enquirer.valid().reference();
                        });
        assertThat(idOf(other)).isGreaterThan(newest);
    }

    private static long idOf(String reference) {
        return Rows.idOf("SELECT id FROM case_file WHERE reference = ?", reference);
    }
}
