package org.adoptionportal.platform.web.edge;

import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;

/** Answers of the kind "100 Continue", which another one follows. */
final class Informational {

    private Informational() {}

    static boolean is(Object part) {
        return part instanceof HttpResponse answer
                && answer.status().codeClass() == HttpStatusClass.INFORMATIONAL;
    }
}
