package org.adoptionportal.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TablesTest {

    @Test
    void staysTheSameWhileNothingHappens() {
        assertThat(Tables.fingerprint()).isEqualTo(Tables.fingerprint()).isNotEmpty();
    }

    @Test
    void showsWhatWasAdded() {
        var before = Tables.fingerprint();
        People.adopter();
        var after = Tables.fingerprint();
        assertThat(after.get("account")).isNotEqualTo(before.get("account"));
        assertThat(after.get("local_authority")).isEqualTo(before.get("local_authority"));
    }
}
