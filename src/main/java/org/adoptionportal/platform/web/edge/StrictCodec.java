package org.adoptionportal.platform.web.edge;

import io.netty.channel.CombinedChannelDuplexHandler;
import io.netty.handler.codec.http.HttpDecoderConfig;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseEncoder;
import java.util.ArrayDeque;
import java.util.Queue;
import org.adoptionportal.platform.web.headers.Informational;
import org.jspecify.annotations.Nullable;

/** Netty's server codec with our own {@link StrictDecoder}, which that one does not take. */
final class StrictCodec extends CombinedChannelDuplexHandler<StrictDecoder, HttpResponseEncoder> {

    StrictCodec(HttpDecoderConfig limits) {
        Queue<HttpMethod> asked = new ArrayDeque<>();
        init(new StrictDecoder(limits, asked), new Encoder(asked));
    }

    /** The answer to HEAD has no body, whatever its headers say. */
    private static final class Encoder extends HttpResponseEncoder {

        private final Queue<HttpMethod> asked;

        Encoder(Queue<HttpMethod> asked) {
            this.asked = asked;
        }

        @Override
        protected boolean isContentAlwaysEmpty(HttpResponse answer) {
            @Nullable HttpMethod method = Informational.is(answer) ? asked.peek() : asked.poll();
            return HttpMethod.HEAD.equals(method) || super.isContentAlwaysEmpty(answer);
        }
    }
}
