package org.adoptionportal.dev;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.ConcurrentModificationException;
import java.util.List;

/** What a mail server has received. */
public final class Received {

    private static final int ATTEMPTS = 50;

    private Received() {}

    /** Oldest first. The server lists its messages while others arrive, and may stumble over them. */
    public static List<MimeMessage> by(GreenMail server) {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return Arrays.asList(server.getReceivedMessages());
            } catch (ConcurrentModificationException somethingArrived) {
                Thread.onSpinWait();
            }
        }
        return Arrays.asList(server.getReceivedMessages());
    }
}
