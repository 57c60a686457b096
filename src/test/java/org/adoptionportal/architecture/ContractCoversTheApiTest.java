package org.adoptionportal.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.adoptionportal.support.Contract;
import org.adoptionportal.support.Route;
import org.junit.jupiter.api.Test;

class ContractCoversTheApiTest {

    @Test
    void theContractAndTheServedRoutesAreTheSame() {
        assertThat(Contract.portal().operations())
                .containsExactlyInAnyOrderElementsOf(
                        Route.served().stream().filter(Route::isForPrograms).toList());
    }
}
