package org.adoptionportal.identity;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.adoptionportal.platform.error.Refusal;

/** What other rooms may ask about the holders of accounts. */
@Singleton
public class Accounts {

    private final AccountStore accounts;
    private final Personas personas;
    private final Passwords passwords;

    Accounts(AccountStore accounts, Personas personas, Passwords passwords) {
        this.accounts = accounts;
        this.personas = personas;
        this.passwords = passwords;
    }

    /**
     * Where to write to the holder of this persona.
     *
     * @throws Refusal.NotFound if there is no such persona
     */
    public String emailOf(long personaId) {
        return details(personaId).email();
    }

    /**
     * How the holder of this persona is addressed.
     *
     * @throws Refusal.NotFound if there is no such persona
     */
    public String nameOf(long personaId) {
        return details(personaId).name();
    }

    /**
     * Makes everybody else who calls this for the same persona wait until the caller's transaction
     * ends, so that what a person may have only once is begun only once.
     *
     * @throws Refusal.NotFound if there is no such persona
     */
    @Transactional(TxType.MANDATORY)
    public void hold(long personaId) {
        personas.hold(personaId);
    }

    /** What {@link #createConfirmed} stores of a password; takes about 50 ms, on purpose. */
    public String hash(String password) {
        return passwords.hash(password);
    }

    /**
     * Makes an account that can be used at once.
     *
     * @return the id of its persona
     */
    @Transactional
    public long createConfirmed(NewPerson person, String passwordHash) {
        AccountRow account = accounts.add(person.details(), passwordHash, AccountStatus.CONFIRMED);
        long personaId = personas.add(account.id(), person.kind());
        personas.employ(personaId, person.remits());
        return personaId;
    }

    private AccountDetails details(long personaId) {
        return accounts.detailsOfPersona(personaId).orElseThrow(Refusal.NotFound::new);
    }
}
