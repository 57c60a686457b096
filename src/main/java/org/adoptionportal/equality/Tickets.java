package org.adoptionportal.equality;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.adoptionportal.platform.crypto.SearchTokens;
import org.adoptionportal.platform.crypto.SearchTokens.Kind;

/** Writes tickets as texts that go into an address, signed, and reads them again. */
@Singleton
class Tickets {

    private static final int PARTS = 4;
    private static final String BETWEEN = "\n";

    private final SearchTokens tokens;

    Tickets(SearchTokens tokens) {
        this.tokens = tokens;
    }

    String write(Ticket ticket) {
        String said = said(ticket);
        String signed = said + BETWEEN + hex(tokens.token(Kind.EQUALITY_TICKET, said));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signed.getBytes(UTF_8));
    }

    /** The ticket that was written so; empty for anything that we did not write. */
    Optional<Ticket> read(String text) {
        try {
            String signed = new String(Base64.getUrlDecoder().decode(text), UTF_8);
            List<String> parts = List.of(signed.split(BETWEEN, -1));
            return parts.size() == PARTS ? genuine(parts) : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private Optional<Ticket> genuine(List<String> parts) {
        HexFormat hex = HexFormat.of();
        Ticket ticket = new Ticket(parts.get(0), parts.get(1), hex.parseHex(parts.get(2)));
        byte[] signature = hex.parseHex(parts.get(3));
        boolean ours =
                tokens.everyToken(Kind.EQUALITY_TICKET, said(ticket)).stream()
                        .anyMatch(token -> MessageDigest.isEqual(token, signature));
        return ours ? Optional.of(ticket) : Optional.empty();
    }

    /** What stands for whoever comes through this door: of each key still in use, newest first. */
    List<byte[]> fingerprints(Door door) {
        String who = "person " + door.service() + " " + door.person();
        return tokens.everyToken(Kind.EQUALITY_TICKET, who);
    }

    private static String said(Ticket ticket) {
        return ticket.service() + BETWEEN + ticket.returnTo() + BETWEEN + hex(ticket.person());
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
