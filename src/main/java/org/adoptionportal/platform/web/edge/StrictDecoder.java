package org.adoptionportal.platform.web.edge;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.HttpDecoderConfig;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMessage;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpRequestDecoder;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what two servers may read differently, and Netty's own decoder bears: header lines that
 * go on in the next line, a length beside Transfer-Encoding, any coding but chunked, and more or
 * less than one Host. Nothing more is read of such a connection.
 */
final class StrictDecoder extends HttpRequestDecoder {

    private final Queue<HttpMethod> asked;
    private boolean inHeaders = true;
    private boolean refused;
    private @Nullable String fault;

    StrictDecoder(HttpDecoderConfig limits, Queue<HttpMethod> asked) {
        super(limits);
        this.asked = asked;
    }

    @Override
    protected void decode(ChannelHandlerContext context, ByteBuf bytes, List<Object> out)
            throws Exception {
        if (refused) {
            bytes.skipBytes(bytes.readableBytes());
            return;
        }
        if (inHeaders && Folds.in(bytes)) {
            fault = "A header goes on in the next line";
        }
        int before = out.size();
        super.decode(context, bytes, out);
        for (int i = before; i < out.size(); i++) {
            look(out, i);
        }
    }

    private void look(List<Object> out, int i) {
        Object part = out.get(i);
        if (part instanceof HttpRequest request) {
            inHeaders = false;
            asked.add(request.method());
            if (request.decoderResult().isSuccess()) {
                judge(request, out, i);
            }
        }
        if (part instanceof LastHttpContent) {
            inHeaders = true;
        }
    }

    private void judge(HttpRequest request, List<Object> out, int i) {
        @Nullable String found = fault == null ? fault(request) : fault;
        if (found != null) {
            refused = true;
            out.subList(i, out.size()).forEach(ReferenceCountUtil::release);
            out.subList(i, out.size()).clear();
            out.add(refusal(request, found));
        }
    }

    private static HttpRequest refusal(HttpRequest request, String fault) {
        HttpRequest refusal =
                new DefaultFullHttpRequest(
                        HttpVersion.HTTP_1_1,
                        request.method(),
                        request.uri(),
                        Unpooled.EMPTY_BUFFER);
        refusal.setDecoderResult(DecoderResult.failure(new IllegalArgumentException(fault)));
        return refusal;
    }

    private static @Nullable String fault(HttpRequest request) {
        boolean old = request.protocolVersion().equals(HttpVersion.HTTP_1_0);
        if (!old && !request.protocolVersion().equals(HttpVersion.HTTP_1_1)) {
            return "Another HTTP than 1.0 and 1.1";
        }
        HttpHeaders headers = request.headers();
        List<String> hosts = headers.getAll(HttpHeaderNames.HOST);
        if (hosts.size() > 1 || (hosts.isEmpty() && !old) || hosts.contains("")) {
            return "Not one Host";
        }
        List<String> codings = headers.getAll(HttpHeaderNames.TRANSFER_ENCODING);
        if (!codings.isEmpty() && !isChunked(codings)) {
            return "A Transfer-Encoding other than chunked";
        }
        return null;
    }

    private static boolean isChunked(List<String> codings) {
        return codings.size() == 1
                && HttpHeaderValues.CHUNKED.contentEqualsIgnoreCase(codings.getFirst());
    }

    @Override
    protected void handleTransferEncodingChunkedWithContentLength(HttpMessage message) {
        fault = "A length beside Transfer-Encoding";
    }
}
