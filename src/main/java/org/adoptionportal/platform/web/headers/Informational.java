package org.adoptionportal.platform.web.headers;

import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;

/** Answers of the kind "100 Continue", which another one follows. */
public final class Informational {

    private Informational() {}

    public static boolean is(Object part) {
        return part instanceof HttpResponse answer
                && answer.status().codeClass() == HttpStatusClass.INFORMATIONAL;
    }
}
