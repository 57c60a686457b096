package org.adoptionportal.identity.factor;

import java.math.BigInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** RFC 4648, section 6, for whole groups of five bytes: how authenticator apps take a secret. */
final class Base32 {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    static String encode(byte[] bytes) {
        if (bytes.length % BITS != 0) {
            throw new IllegalArgumentException("Not a multiple of five bytes");
        }
        BigInteger number = new BigInteger(1, bytes);
        int characters = bytes.length * Byte.SIZE / BITS;
        return IntStream.range(0, characters)
                .map(i -> number.shiftRight((characters - 1 - i) * BITS).intValue() & 31)
                .mapToObj(i -> ALPHABET.substring(i, i + 1))
                .collect(Collectors.joining());
    }
}
