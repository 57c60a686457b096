package org.adoptionportal.identity.factor.passkey;

import com.yubico.webauthn.CredentialRepository;
import com.yubico.webauthn.RegisteredCredential;
import com.yubico.webauthn.data.ByteArray;
import com.yubico.webauthn.data.PublicKeyCredentialDescriptor;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The passkeys of one account, as the library asks for them: it sees no others. */
record KnownPasskeys(long accountId, List<PasskeyRow> rows) implements CredentialRepository {

    String username() {
        return Long.toString(accountId);
    }

    /** Names the account to the device; a number of ours that says nothing of the person. */
    ByteArray handle() {
        return new ByteArray(ByteBuffer.allocate(Long.BYTES).putLong(accountId).array());
    }

    @Override
    public Set<PublicKeyCredentialDescriptor> getCredentialIdsForUsername(String username) {
        return rows.stream()
                .map(row ->
                        PublicKeyCredentialDescriptor.builder()
                                .id(new ByteArray(row.credentialId()))
                                .build())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Optional<ByteArray> getUserHandleForUsername(String username) {
        return username.equals(username()) ? Optional.of(handle()) : Optional.empty();
    }

    @Override
    public Optional<String> getUsernameForUserHandle(ByteArray handle) {
        return handle.equals(handle()) ? Optional.of(username()) : Optional.empty();
    }

    @Override
    public Optional<RegisteredCredential> lookup(ByteArray credentialId, ByteArray handle) {
        return lookupAll(credentialId).stream()
                .filter(it -> it.getUserHandle().equals(handle))
                .findFirst();
    }

    @Override
    public Set<RegisteredCredential> lookupAll(ByteArray credentialId) {
        return rows.stream()
                .map(this::credential)
                .filter(it -> it.getCredentialId().equals(credentialId))
                .collect(Collectors.toUnmodifiableSet());
    }

    private RegisteredCredential credential(PasskeyRow row) {
        return RegisteredCredential.builder()
                .credentialId(new ByteArray(row.credentialId()))
                .userHandle(handle())
                .publicKeyCose(new ByteArray(row.publicKey()))
                .signatureCount(row.signCount())
                .build();
    }
}
