package org.adoptionportal.platform.web.edge;

import io.netty.buffer.ByteBuf;
import io.netty.util.ByteProcessor;

/**
 * Finds a line that begins with a blank in the headers of one request: the old way of going on with
 * the line before. The bytes begin with a line, for the decoder takes whole lines only.
 */
final class Folds implements ByteProcessor {

    private boolean lineBegins = true;
    private boolean found;

    private Folds() {}

    static boolean in(ByteBuf bytes) {
        Folds folds = new Folds();
        bytes.forEachByte(folds);
        return folds.found;
    }

    /** Answers whether to look on: until the empty line that ends the headers. */
    @Override
    public boolean process(byte next) {
        if (lineBegins) {
            found = next == ' ' || next == '\t';
            if (found || next == '\r' || next == '\n') {
                return false;
            }
        }
        lineBegins = next == '\n';
        return true;
    }
}
