package org.adoptionportal.identity.factor.web;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code as one path of an SVG picture.
 *
 * @param size its width and height in modules, with the quiet zone around it
 * @param path a square for each dark module
 */
record QrPicture(int size, String path) {

    /** Around the code, as the standard demands (ISO/IEC 18004). */
    private static final int QUIET = 4;

    static QrPicture of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append("M%d %dh1v1h-1z".formatted(x + QUIET, y + QUIET));
                }
            }
        }
        return new QrPicture(code.size + 2 * QUIET, path.toString());
    }
}
