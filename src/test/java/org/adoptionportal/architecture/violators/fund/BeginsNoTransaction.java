package org.adoptionportal.architecture.violators.fund;

import io.micronaut.context.annotation.Requires;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Writes where nothing that is called begins a transaction. */
@Requires(env = "never")
class BeginsNoTransaction {

    @Transactional(TxType.NEVER)
    void write() {}
}
